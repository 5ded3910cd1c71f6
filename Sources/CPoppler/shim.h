#include <poppler.h>

/// `g_object_unref` takes an untyped pointer, which a pointer to an opaque type does not become by itself in Swift.
static inline void vanban_unref(void *object) { g_object_unref(object); }
