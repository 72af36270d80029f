import Testing

@testable import Wording

@Suite struct KoreanParticleTests {
  @Test(
    "a particle follows the sound the word before it ends in",
    arguments: [
      ("책", "책을"), ("모듈", "모듈을"), ("부서", "부서를"), ("안전", "안전을"),
      ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}을"),
      ("\u{1109}\u{1165}", "\u{1109}\u{1165}를"),
      ("0", "0을"), ("1", "1을"), ("2", "2를"), ("3", "3을"), ("4", "4를"), ("5", "5를"), ("6", "6을"),
      ("7", "7을"), ("8", "8을"), ("9", "9를"), ("2026", "2026을"), ("52.5", "52.5를"), ("50%", "50%를"),
      ("SAF", "SAF를"), ("STR", "STR을"), ("URL", "URL을"), ("team", "team을"), ("plan", "plan을"),
      ("manager", "manager를"), ("training", "training을"), ("tag", "tag를"), ("HR", "HR을"),
      ("'책'", "'책'을"), ("\"부서\"", "\"부서\"를"), ("서울(HQ)", "서울(HQ)을"), ("부서 (책)", "부서 (책)를"),
    ])
  func object(word: String, expected: String) {
    let particle = KoreanParticle(afterConsonant: "을", afterVowel: "를")

    #expect(word + particle.form(after: word) == expected)
  }

  @Test(
    "으로 is 로 after a vowel and after the final ㄹ",
    arguments: [
      ("책", "책으로"), ("부서", "부서로"), ("서울", "서울로"), ("1", "1로"), ("3", "3으로"), ("7", "7로"),
      ("8", "8로"), ("HR", "HR로"), ("URL", "URL로"), ("plan", "plan으로"),
      ("\u{110B}\u{116E}\u{11AF}", "\u{110B}\u{116E}\u{11AF}로"),
    ])
  func direction(word: String, expected: String) {
    let particle = KoreanParticle(afterConsonant: "으로", afterVowel: "로")

    #expect(word + particle.form(after: word) == expected)
  }

  @Test(
    "other pairs follow the same rule",
    arguments: [
      ("이", "가", "책이", "부서가"), ("은", "는", "책은", "부서는"), ("과", "와", "책과", "부서와"),
      ("이나", "나", "책이나", "부서나"),
    ])
  func otherPairs(consonant: String, vowel: String, book: String, department: String) {
    let particle = KoreanParticle(afterConsonant: consonant, afterVowel: vowel)

    #expect("책" + particle.form(after: "책") == book)
    #expect("부서" + particle.form(after: "부서") == department)
  }

  @Test(
    "where the sound is not known both forms are written", arguments: ["", "社", "?", "()", "ㄱ"])
  func unknown(word: String) {
    #expect(KoreanParticle(afterConsonant: "을", afterVowel: "를").form(after: word) == "을(를)")
    #expect(KoreanParticle(afterConsonant: "으로", afterVowel: "로").form(after: word) == "(으)로")
    #expect(KoreanParticle(afterConsonant: "이나", afterVowel: "나").form(after: word) == "(이)나")
  }
}
