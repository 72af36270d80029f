/// The SHA-256 of every released migration. A released file is never edited: a change of the schema
/// is a new file and a new line here.
let releasedMigrations: [String: String] = [
  "0001-create-database-fact":
    "e46c5163f7fdfe5e95ae80cc8d9cb0c48b2947e328ef4c0b28bacb90e12c3796",
  "0002-create-questionnaire-version":
    "78ede6f1ef25bab697264e99bbdf239153532a35b0dd42ff477706e616fc937a",
  "0003-create-cycle":
    "98388c3cfc7fc60e06325201df6f66f177fce1e49707a819c42e581d3608d1f3",
  "0004-create-assessment":
    "2b4312acbb4ab5ebf0bf585a84d1672aad7d15645dc99f4d109b3ca1a9bdeb69",
  "0005-create-answer":
    "bd4bc7d4be1455fa6e035ec89ed837632104b0db1d07d4a2109695d30153286d",
  "0006-create-seal":
    "6c825c842bc5afdf362f123c611691635e213c79f7ea0fb68a3d33beb0e4bc4c",
  "0007-create-results":
    "133da2b724c20d37107b5e67c05705e324b5c83d2c91953fde93f1404ca8eb3c",
  "0008-create-log":
    "92a3bc53b0d1bcdf26bdeb154dd764f85a078692ddda52d09cccfd7c88f64f2e",
]
