#ifndef VANBAN_FILE_SYSTEM_H
#define VANBAN_FILE_SYSTEM_H

/// Brings to the disk all that was written into the file system of `descriptor`. Gives 0, or -1 and `errno`, which is
/// `ENOSYS` on systems that cannot do so for one file system.
int vanban_sync_file_system(int descriptor);

#endif
