/// File systems whose locks reach over a network, told from the mounts that Linux lists.
///
/// The list of mounts names the program behind a FUSE mount too, which a number from `statfs`
/// does not.
enum NetworkFileSystem {
  /// The type of the network file system that a folder lies on; nil for all others.
  ///
  /// - Parameters:
  ///   - folder: An absolute path without symbolic links.
  ///   - mounts: The text of `/proc/self/mountinfo`; empty where there is no such thing.
  static func name(of folder: String, mounts: String) -> String? {
    var best = (length: -1, type: "")
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields.dropFirst(6).firstIndex(of: "-"),
        fields.indices.contains(dash + 1)
      else { continue }
      let point = unescaped(fields[4])
      let isAbove = point == "/" || folder == point || folder.hasPrefix(point + "/")
      if isAbove, point.utf8.count >= best.length {
        best = (point.utf8.count, String(fields[dash + 1]))
      }
    }
    return types.contains(best.type) ? best.type : nil
  }

  private static let types: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "9p", "davfs", "ocfs2",
    "gfs2", "lustre", "gpfs", "beegfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph-fuse",
    "fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.smbnetfs", "fuse.curlftpfs",
  ]

  /// A path with its octal escapes (`\040` for a space) undone.
  private static func unescaped(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = field.utf8[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let code = UInt8(digits, radix: 8) {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
