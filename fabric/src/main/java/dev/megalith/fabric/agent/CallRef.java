package dev.megalith.fabric.agent;

/// Which machine a call is about, and on whose behalf.
///
/// @param epoch of the machine's membership
/// @param term of the leadership; a node refuses lower ones than it has heard of
/// @param requestId names the call in logs
public record CallRef(String machine, long epoch, long term, String requestId) {}
