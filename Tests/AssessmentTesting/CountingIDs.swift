public import FoundationEssentials

/// Hands out ids that count up, so that expected output can be written in full.
public final class CountingIDs {
  private var last: UInt32 = 0

  /// Starts at 1.
  public init() {}

  /// The next id: `00000000-0000-4000-8000-000000000001`, and so on.
  public func next() -> UUID {
    last += 1
    let bytes = withUnsafeBytes(of: last.bigEndian) { Array($0) }
    return UUID(
      uuid: (
        0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, bytes[0], bytes[1], bytes[2], bytes[3]
      ))
  }
}
