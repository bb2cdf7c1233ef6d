#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer; it is linked by -sanitize=fuzzer.
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*target)(const uint8_t *bytes, size_t count));
