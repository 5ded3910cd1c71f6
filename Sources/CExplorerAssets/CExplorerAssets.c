#include "CExplorerAssets.h"

// Known to every compiler that builds Swift 6.2, though only C23 has it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char markup[] = {
#embed "explorer.html"
};

static const unsigned char style[] = {
#embed "explorer.css"
};

static const unsigned char script[] = {
#embed "explorer.js"
};

static const unsigned char library[] = {
#embed "vis-network.min.js"
};

const unsigned char *vanban_explorer_markup(size_t *count) {
  *count = sizeof markup;
  return markup;
}

const unsigned char *vanban_explorer_style(size_t *count) {
  *count = sizeof style;
  return style;
}

const unsigned char *vanban_explorer_script(size_t *count) {
  *count = sizeof script;
  return script;
}

const unsigned char *vanban_explorer_library(size_t *count) {
  *count = sizeof library;
  return library;
}
