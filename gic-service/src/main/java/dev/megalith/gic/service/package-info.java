/// The distributor as a service: owns the model, keeps its callers apart, counts.
@NullMarked
package dev.megalith.gic.service;

import org.jspecify.annotations.NullMarked;
