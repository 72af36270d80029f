import Glibc

/// A pipe whose writing end is filled by the test.
struct Pipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "a test needs a pipe")
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  func fill(_ bytes: [UInt8]) {
    _ = write(writeEnd, bytes, bytes.count)
  }

  func fill(_ text: String) {
    fill(Array(text.utf8))
  }

  func closeWriteEnd() {
    close(writeEnd)
  }
}
