internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits for another program in short random steps up to a limit.
///
/// The handler built into SQLite waits in growing steps, so that whoever came first can wait
/// longest; random steps of 0.5 to 2.5 ms serve everybody about alike.
final class BusyWait: Sendable {
  private let limit: Duration
  private let deadline = Mutex<ContinuousClock.Instant?>(nil)

  /// Waits for at most the given seconds each time.
  init(seconds: Double) {
    limit = .milliseconds(max(0, (seconds * 1000).rounded()))
  }

  /// Waits one step; false when the limit is reached.
  ///
  /// - Parameter tries: How often the same statement has waited already.
  func step(tries: Int) -> Bool {
    let now = ContinuousClock.now
    let end = deadline.withLock { deadline in
      let end = tries == 0 ? now + limit : deadline ?? now + limit
      deadline = end
      return end
    }
    guard now < end else { return false }
    usleep(.random(in: 500...2500))
    return true
  }
}
