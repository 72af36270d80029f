import Glibc

/// A pseudo terminal: what the test does at `keyboard` the program sees at `terminal`.
struct PseudoTerminal {
  let keyboard: Int32
  let terminal: Int32

  init(columns: UInt16 = 0) {
    var keyboard: Int32 = -1
    var terminal: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    precondition(openpty(&keyboard, &terminal, nil, nil, &size) == 0, "a test needs a terminal")
    (self.keyboard, self.terminal) = (keyboard, terminal)
  }

  var hasUTF8Input: Bool {
    var settings = termios()
    _ = tcgetattr(terminal, &settings)
    return settings.c_iflag & tcflag_t(IUTF8) != 0
  }

  func switchUTF8Input(on isOn: Bool) {
    var settings = termios()
    _ = tcgetattr(terminal, &settings)
    settings.c_iflag &= ~tcflag_t(IUTF8)
    if isOn { settings.c_iflag |= tcflag_t(IUTF8) }
    _ = tcsetattr(terminal, TCSANOW, &settings)
  }

  func type(_ text: String) {
    _ = write(keyboard, text, text.utf8.count)
  }
}
