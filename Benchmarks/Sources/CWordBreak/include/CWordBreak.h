/// ICU's word break iterator over UTF-8, to compare with.
#ifndef VANBAN_CWORDBREAK_H
#define VANBAN_CWORDBREAK_H

#include <stdint.h>

/// The number of boundaries that a word break iterator finds in `bytes`, walking them once; -1 on error.
int64_t vb_word_boundaries(const uint8_t *bytes, int64_t length);

#endif
