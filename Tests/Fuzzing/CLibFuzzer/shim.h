#pragma once

#include <stddef.h>
#include <stdint.h>

// compiler-rt's libFuzzer has no header for this; its interface is documented as stable.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *data, size_t size));

// LeakSanitizer's: what is allocated in between on this thread is never called a leak.
void __lsan_disable(void);
void __lsan_enable(void);
