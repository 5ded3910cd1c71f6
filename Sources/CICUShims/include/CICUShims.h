/// ICU behind plain C functions, so that Swift code never sees an ICU header.
#ifndef VANBAN_CICU_SHIMS_H
#define VANBAN_CICU_SHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The form of one Unicode normalisation check.
typedef enum {
  VBNormalFormNFC = 0,
  VBNormalFormNFD = 1,
} VBNormalForm;

/// Whether the UTF-16 text of `length` units is in normal form `form`.
bool vb_is_normalized(const uint16_t *text, int32_t length, VBNormalForm form);

/// Writes the normal form `form` of `text` into `out` (room for `capacity` units).
/// Returns the number of units that the result has, which may exceed `capacity`, or -1 on error.
int32_t vb_normalize(const uint16_t *text, int32_t length, VBNormalForm form, uint16_t *out,
                     int32_t capacity);

/// Converts bytes in the character set `name` to UTF-16 and gives for every unit the offset of the byte
/// that it came from. `out` and `offsets` must have room for `length + 1` units.
/// Returns the number of units, or -1 if ICU has no converter of that name.
int32_t vb_decode(const char *name, const uint8_t *bytes, int32_t length, uint16_t *out, int32_t *offsets,
                  int32_t capacity);

/// ICU's guess at the character set of `bytes`: its name is written to `name` (room for `capacity` bytes).
/// Returns the confidence, 0 to 100, or -1 where it has no guess.
int32_t vb_detect_encoding(const uint8_t *bytes, int32_t length, char *name, int32_t capacity);

#endif
