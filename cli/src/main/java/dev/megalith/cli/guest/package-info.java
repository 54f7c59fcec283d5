/// Debian's kernel and busybox, fetched with the host's apt and packed into an initramfs.
@NullMarked
package dev.megalith.cli.guest;

import org.jspecify.annotations.NullMarked;
