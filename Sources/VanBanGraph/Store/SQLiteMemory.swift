internal import GRDBSQLite

/// SQLite's memory, which it counts for the whole process.
package enum SQLiteMemory {
  /// Sets a wall for all of SQLite in this process: what it holds now and `bytes`. Beyond it every connection is out
  /// of memory, so that only a program that does nothing else may call this.
  package static func limitProcess(to bytes: Int) {
    let (sum, isTooMuch) = sqlite3_memory_used().addingReportingOverflow(Int64(max(bytes, 0)))
    sqlite3_hard_heap_limit64(isTooMuch ? Int64.max : sum)
  }
}
