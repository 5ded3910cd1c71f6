#include <allheaders.h>
#include <tesseract/capi.h>

#include <dlfcn.h>

/// Keeps OpenMP, with which some builds of tesseract are made, from sharing out the work of the calling thread: its
/// threads wait for each other by turning in circles, which takes many times longer than one thread alone.
static inline void vanban_use_one_thread(void) {
  void *program = dlopen(0, RTLD_LAZY);
  if (!program) return;
  void (*set_levels)(int) = (void (*)(int))dlsym(program, "omp_set_max_active_levels");
  if (set_levels) set_levels(0);
  dlclose(program);
}
