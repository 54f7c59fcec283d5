/// Power state coordination: what a guest asks by HVC.
@NullMarked
package dev.megalith.worker.psci;

import org.jspecify.annotations.NullMarked;
