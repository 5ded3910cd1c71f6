// `close_range` and `pipe2` are extensions of Linux.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

// Between `fork` and `exec` only calls are made that are safe in a signal handler: another thread may have held the lock
// of `malloc` when the process was copied.

static void set_limit(int kind, uint64_t most) {
  if (most == 0) return;
  struct rlimit limit;
  if (getrlimit(kind, &limit) != 0) return;
  if (limit.rlim_max == RLIM_INFINITY || most < limit.rlim_max) limit.rlim_max = most;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(kind, &limit);
}

static void set_limits(const struct vanban_process_limits *limits) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  set_limit(RLIMIT_DATA, limits->data);
  set_limit(RLIMIT_AS, limits->address_space);
  set_limit(RLIMIT_FSIZE, limits->file_size);
  set_limit(RLIMIT_CPU, limits->processor_seconds);
}

static void close_from(int first) {
#if defined(SYS_close_range)
  if (syscall(SYS_close_range, (unsigned)first, ~0U, 0U) == 0) return;
#endif
  long most = sysconf(_SC_OPEN_MAX);
  if (most < 0 || most > 65536) most = 65536;
  for (int descriptor = first; descriptor < most; descriptor++) close(descriptor);
}

static void reset_signals(void) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static uint64_t memory_of(const struct rusage *use) {
#if defined(__APPLE__)
  return (uint64_t)use->ru_maxrss;
#else
  return (uint64_t)use->ru_maxrss * 1024;
#endif
}

// Writes what fits into a pipe at once, whatever signals come meanwhile.
static void write_whole(int descriptor, const void *bytes, size_t size) {
  while (write(descriptor, bytes, size) < 0 && errno == EINTR) {}
}

// Says how much memory this process has had, which stays with it when another program takes its place.
static void say_memory(int descriptor) {
  struct rusage use;
  memset(&use, 0, sizeof use);
  getrusage(RUSAGE_SELF, &use);
  uint64_t bytes = memory_of(&use);
  write_whole(descriptor, &bytes, sizeof bytes);
}

static void say_error(int descriptor) {
  int code = errno;
  write_whole(descriptor, &code, sizeof code);
  _exit(127);
}

// Copies `from` to places from 0 on, whatever places they have; nothing else stays open.
static int arrange(int *from, int count) {
  for (int place = 0; place < count; place++) {
    if (from[place] >= count) continue;
    int higher = fcntl(from[place], F_DUPFD, count);
    if (higher < 0) return -1;
    from[place] = higher;
  }
  for (int place = 0; place < count; place++) {
    if (dup2(from[place], place) < 0) return -1;
  }
  close_from(count);
  return 0;
}

// Reads what was written at once.
static ssize_t read_whole(int descriptor, void *bytes, size_t size) {
  ssize_t count;
  do count = read(descriptor, bytes, size);
  while (count < 0 && errno == EINTR);
  return count;
}

// Reads from `descriptor` whether the process at its other end could start; closes it. -1 and `errno` where not.
static int started(int descriptor) {
  int code = 0;
  ssize_t count = read_whole(descriptor, &code, sizeof code);
  close(descriptor);
  if (count != (ssize_t)sizeof code) return 0;
  errno = code;
  return -1;
}

// Lets the program begin; `say` is where its error goes.
static void execute(const char *path, char *const arguments[], char *const environment[], int say) {
  fcntl(say, F_SETFD, FD_CLOEXEC);
  execve(path, arguments, environment);
  say_error(say);
}

pid_t vanban_start(
  const char *path, char *const arguments[], char *const environment[], int input, int errors,
  const struct vanban_process_limits *limits, uint64_t *first_memory) {
  int report[2];
  if (vanban_pipe(report) != 0) return -1;
  int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nothing < 0) {
    close(report[0]);
    close(report[1]);
    return -1;
  }
  pid_t process = fork();
  if (process == 0) {
    say_memory(report[1]);
    setpgid(0, 0);
    reset_signals();
    // Too large a file is then an error of `write`.
    signal(SIGXFSZ, SIG_IGN);
    int files[] = {input, nothing, errors, report[1]};
    if (arrange(files, 4) != 0) say_error(report[1]);
    set_limits(limits);
    execute(path, arguments, environment, 3);
  }
  int code = errno;
  close(nothing);
  close(report[1]);
  if (process < 0) {
    close(report[0]);
    errno = code;
    return -1;
  }
  *first_memory = 0;
  read_whole(report[0], first_memory, sizeof *first_memory);
  if (started(report[0]) != 0) {
    code = errno;
    waitpid(process, NULL, 0);
    errno = code;
    return -1;
  }
  return process;
}

// MARK: The guard

static void nothing_to_do(int number) { (void)number; }

#if defined(__linux__)
// Kills the children that this process has: those that left the program's group, and were left to the guard.
static void kill_children(void) {
  int descriptor = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  char text[4096];
  ssize_t count = read(descriptor, text, sizeof text - 1);
  close(descriptor);
  pid_t number = 0;
  for (ssize_t place = 0; place < count; place++) {
    if (text[place] >= '0' && text[place] <= '9') {
      number = number * 10 + (text[place] - '0');
    } else {
      if (number > 1) kill(number, SIGKILL);
      number = 0;
    }
  }
}
#else
static void kill_children(void) {}
#endif

// Kills all that the program has started, and waits until it is gone.
static void end_all(pid_t program) {
  for (int turn = 0; turn < 200; turn++) {
    kill(-program, SIGKILL);
    kill_children();
    pid_t gone;
    while ((gone = waitpid(-1, NULL, WNOHANG)) > 0) {}
    if (gone < 0 && errno == ECHILD) return;
    struct timespec pause = {0, 10 * 1000 * 1000};
    nanosleep(&pause, NULL);
  }
}

// Waits until `program` has ended, or nobody holds the other end of `life`; 1 in the second case.
static int wait_for(pid_t program, int life, const sigset_t *open) {
  for (;;) {
    int status;
    if (waitpid(program, &status, WNOHANG) == program) return 0;
    fd_set set;
    FD_ZERO(&set);
    FD_SET(life, &set);
    if (pselect(life + 1, &set, NULL, NULL, NULL, open) > 0) {
      char byte;
      if (read(life, &byte, 1) == 0) return 1;
    }
  }
}

pid_t vanban_start_guarded(
  const char *path, char *const arguments[], char *const environment[], int life, const char *folder, int lock,
  const struct vanban_process_limits *limits) {
  int report[2];
  if (vanban_pipe(report) != 0) return -1;
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nothing < 0) {
    close(report[0]);
    close(report[1]);
    return -1;
  }
  pid_t guard = fork();
  if (guard == 0) {
    setpgid(0, 0);
    reset_signals();
    // Only the end of its owner ends the guard: it has to clean up.
    for (int number = 1; number < NSIG; number++) {
      if (number == SIGTERM || number == SIGINT || number == SIGHUP || number == SIGQUIT) signal(number, SIG_IGN);
    }
    enum { life_place = 3, report_place = 4, lock_place = 5 };
    int files[] = {nothing, nothing, nothing, life, report[1], lock};
    if (arrange(files, 6) != 0) say_error(report[1]);
#if defined(__linux__)
    // What outlives its parent in the program becomes a child of the guard.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
#endif
    struct sigaction heard;
    memset(&heard, 0, sizeof heard);
    heard.sa_handler = nothing_to_do;
    sigaction(SIGCHLD, &heard, NULL);
    sigset_t blocked, open;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGCHLD);
    sigprocmask(SIG_BLOCK, &blocked, &open);
    pid_t self = getpid();
    pid_t program = fork();
    if (program < 0) say_error(report_place);
    if (program == 0) {
      setpgid(0, 0);
      reset_signals();
#if defined(__linux__)
      prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
      if (getppid() != self) _exit(127);
      close(life_place);
      close(lock_place);
      set_limits(limits);
      execute(path, arguments, environment, report_place);
    }
    // Both do so: whoever comes first.
    setpgid(program, program);
    close(report_place);
    int is_alone = wait_for(program, life_place, &open);
    end_all(program);
    if (is_alone) {
      char *const removal[] = {"rm", "-rf", "--", (char *)folder, NULL};
      execve("/bin/rm", removal, environment);
    }
    _exit(0);
  }
  int code = errno;
  close(nothing);
  close(report[1]);
  if (guard < 0) {
    close(report[0]);
    errno = code;
    return -1;
  }
  if (started(report[0]) != 0) {
    code = errno;
    waitpid(guard, NULL, 0);
    errno = code;
    return -1;
  }
  return guard;
}

// MARK: This process

int vanban_limit_processor(uint64_t seconds) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_CPU, &limit) != 0) return -1;
  limit.rlim_cur = limit.rlim_max != RLIM_INFINITY && seconds > limit.rlim_max ? limit.rlim_max : seconds;
  return setrlimit(RLIMIT_CPU, &limit);
}

double vanban_processor_seconds(void) {
  struct timespec time = {0, 0};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int keep_to_self(int descriptors[2]) {
  for (int place = 0; place < 2; place++) {
    if (fcntl(descriptors[place], F_SETFD, FD_CLOEXEC) != 0) {
      int code = errno;
      close(descriptors[0]);
      close(descriptors[1]);
      errno = code;
      return -1;
    }
  }
  return 0;
}

int vanban_socket_pair(int descriptors[2]) {
#if defined(SOCK_CLOEXEC)
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, descriptors);
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, descriptors) != 0) return -1;
  int yes = 1;
  for (int place = 0; place < 2; place++) setsockopt(descriptors[place], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
  return keep_to_self(descriptors);
#endif
}

int vanban_pipe(int descriptors[2]) {
#if defined(__linux__)
  (void)keep_to_self;
  return pipe2(descriptors, O_CLOEXEC);
#else
  if (pipe(descriptors) != 0) return -1;
  return keep_to_self(descriptors);
#endif
}

ssize_t vanban_send(int descriptor, const void *bytes, size_t count) {
#if defined(MSG_NOSIGNAL)
  return send(descriptor, bytes, count, MSG_NOSIGNAL);
#else
  return send(descriptor, bytes, count, 0);
#endif
}

int vanban_wait(pid_t process, struct vanban_end *end) {
  int status = 0;
  struct rusage use;
  memset(&use, 0, sizeof use);
  pid_t gone;
  do gone = wait4(process, &status, 0, &use);
  while (gone < 0 && errno == EINTR);
  if (gone < 0) return -1;
  end->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  end->status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  end->most_memory = memory_of(&use);
  return 0;
}
