#include "CICUShims.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>

static const UNormalizer2 *normalizer(VBNormalForm form, UErrorCode *status) {
  return form == VBNormalFormNFD ? unorm2_getNFDInstance(status) : unorm2_getNFCInstance(status);
}

bool vb_is_normalized(const uint16_t *text, int32_t length, VBNormalForm form) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *n = normalizer(form, &status);
  return U_SUCCESS(status) && unorm2_isNormalized(n, text, length, &status) && U_SUCCESS(status);
}

int32_t vb_normalize(const uint16_t *text, int32_t length, VBNormalForm form, uint16_t *out,
                     int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *n = normalizer(form, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = unorm2_normalize(n, text, length, out, capacity, &status);
  return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? count : -1;
}

int32_t vb_decode(const char *name, const uint8_t *bytes, int32_t length, uint16_t *out, int32_t *offsets,
                  int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return -1;
  UChar *target = out;
  const char *source = (const char *)bytes;
  ucnv_toUnicode(converter, &target, out + capacity, &source, source + length, offsets, true, &status);
  ucnv_close(converter);
  return U_SUCCESS(status) ? (int32_t)(target - out) : -1;
}

int32_t vb_detect_encoding(const uint8_t *bytes, int32_t length, char *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  ucsdet_setText(detector, (const char *)bytes, length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int32_t confidence = -1;
  if (U_SUCCESS(status) && match != NULL) {
    const char *found = ucsdet_getName(match, &status);
    confidence = ucsdet_getConfidence(match, &status);
    if (U_FAILURE(status) || (int32_t)strlen(found) >= capacity) confidence = -1;
    else strcpy(name, found);
  }
  ucsdet_close(detector);
  return confidence;
}
