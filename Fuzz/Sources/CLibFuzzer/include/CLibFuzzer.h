#include <stddef.h>
#include <stdint.h>

/// Changes `data` of `size` bytes in place, as libFuzzer does without a mutator of ours; gives the new size, at
/// most `most`.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
