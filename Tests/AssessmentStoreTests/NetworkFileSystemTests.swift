import Testing

@testable import AssessmentStore

@Suite struct NetworkFileSystemTests {
  private let mounts = """
    22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
    30 22 0:26 / /home rw,relatime shared:1 master:2 - nfs4 host:/home rw
    31 30 0:27 / /home/local rw - ext4 /dev/vdb rw
    32 22 0:28 / /mnt/two\\040words rw - cifs //host/share rw
    33 22 0:29 / /mnt/remote rw - fuse.sshfs user@host:/ rw
    34 22 0:30 / /mnt/usb rw - fuse.ntfs-3g /dev/sdb1 rw
    35 22 0:31 / /over rw - nfs4 host:/over rw
    36 35 0:32 / /over rw - tmpfs tmpfs rw
    """

  @Test(
    "A folder lies on the nearest mount above it, the last one where two are at one place.",
    arguments: [
      ("/", nil), ("/tmp/a", nil), ("/home", "nfs4"), ("/home/a", "nfs4"), ("/home2/a", nil),
      ("/home/local/a", nil), ("/mnt/two words/a", "cifs"), ("/mnt/remote", "fuse.sshfs"),
      ("/mnt/usb", nil), ("/over/a", nil),
    ] as [(String, String?)])
  func nearest(folder: String, type: String?) {
    #expect(NetworkFileSystem.name(of: folder, mounts: mounts) == type)
  }

  @Test("Without a list of mounts every folder counts as local.")
  func noList() {
    #expect(NetworkFileSystem.name(of: "/home", mounts: "") == nil)
  }
}
