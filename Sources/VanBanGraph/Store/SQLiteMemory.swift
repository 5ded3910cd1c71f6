internal import GRDBSQLite

/// SQLite's memory, which it counts for the whole process.
package enum SQLiteMemory {
  /// Limits SQLite in this process to what it holds now plus `bytes`. Beyond that every connection is out of memory, so
  /// only a program that does nothing else may call this.
  package static func limitProcess(to bytes: Int) {
    let (sum, isTooMuch) = sqlite3_memory_used().addingReportingOverflow(Int64(max(bytes, 0)))
    sqlite3_hard_heap_limit64(isTooMuch ? Int64.max : sum)
  }
}
