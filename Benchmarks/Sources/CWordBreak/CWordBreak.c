#include "CWordBreak.h"

#include <stddef.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

int64_t vb_word_boundaries(const uint8_t *bytes, int64_t length) {
  // The iterator is opened once: a program that walks many texts would do so too.
  static UBreakIterator *iterator = NULL;
  UErrorCode status = U_ZERO_ERROR;
  if (iterator == NULL) iterator = ubrk_open(UBRK_WORD, "vi", NULL, 0, &status);
  if (U_FAILURE(status)) return -1;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)bytes, length, &status);
  ubrk_setUText(iterator, &text, &status);
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) count++;
  utext_close(&text);
  return count;
}
