#ifndef CEXPLORER_ASSETS_H
#define CEXPLORER_ASSETS_H
#include <stddef.h>

// The parts of the explorer page, as UTF-8. Each function gives the first byte and sets the number of bytes. They
// are compiled in, so that the program needs no files beside it.

const unsigned char *vanban_explorer_markup(size_t *count);
const unsigned char *vanban_explorer_style(size_t *count);
const unsigned char *vanban_explorer_script(size_t *count);
/// vis-network (see Docs/Graph.md).
const unsigned char *vanban_explorer_library(size_t *count);

#endif
