#ifndef VANBAN_PROCESS_H
#define VANBAN_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// What a process may use; 0 leaves a limit as it is.
struct vanban_process_limits {
  /// Bytes of memory that it may write to, and of addresses altogether.
  uint64_t data, address_space;
  /// Bytes of a file that it writes.
  uint64_t file_size;
  /// Seconds of a processor.
  uint64_t processor_seconds;
};

/// Starts `path` in a process group of its own and without core dumps, with `input` as its standard input, `errors` as
/// its standard error, and no other open file. Gives its identifier, or -1 and `errno`.
///
/// `first_memory` becomes the bytes of memory that the system counts as the process's from the start: it begins as a
/// copy of this one, and ``vanban_wait`` never tells of less.
pid_t vanban_start(
  const char *path, char *const arguments[], char *const environment[], int input, int errors,
  const struct vanban_process_limits *limits, uint64_t *first_memory);

/// Starts `path` as ``vanban_start`` does, hearing and saying nothing, under a guard: a process that waits for it. When
/// the program ends, or the other end of the pipe `life` is closed, by hand or because its owner has died in whatever
/// way, the guard kills all that the program has started; in the second case it also removes `folder`. `lock` is a file
/// that the guard holds open. Gives the identifier of the guard, which ends once nothing of the program is left, or -1
/// and `errno`.
pid_t vanban_start_guarded(
  const char *path, char *const arguments[], char *const environment[], int life, const char *folder, int lock,
  const struct vanban_process_limits *limits);

/// Lets this process use `seconds` of a processor from its start on before the system ends it with SIGXCPU.
int vanban_limit_processor(uint64_t seconds);

/// The seconds of a processor that all threads of this process have used.
double vanban_processor_seconds(void);

/// A pair of connected sockets, and a pipe, that programs started meanwhile do not inherit. 0, or -1 and `errno`.
int vanban_socket_pair(int descriptors[2]);
int vanban_pipe(int descriptors[2]);

/// Sends without a signal where nobody hears any more; as `send`.
ssize_t vanban_send(int descriptor, const void *bytes, size_t count);

/// How a process that was waited for ended: the signal that ended it, or 0; its exit status; its most memory in bytes.
struct vanban_end {
  int signal, status;
  uint64_t most_memory;
};

/// Waits for the process and tells how it ended; -1 and `errno` where it is no child.
int vanban_wait(pid_t process, struct vanban_end *end);

#endif
