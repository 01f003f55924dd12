package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The council voted on Monday to close the bridge to lorries and said that it was old. # en",
        "Der Stadtrat stimmte am Montag dafür, die alte Brücke am Hafen für Lastwagen zu sperren. #"
            + " de",
        "Le conseil municipal a décidé lundi de fermer le vieux pont du port aux camions. # fr",
        "El ayuntamiento decidió el lunes cerrar el viejo puente del puerto a los camiones. # es",
        "De gemeenteraad besloot maandag de oude brug in de haven te sluiten voor vrachtwagens. #"
            + " nl",
        "Городской совет решил в понедельник закрыть старый мост в порту для грузовиков. # ru",
        "قرر مجلس المدينة يوم الاثنين إغلاق الجسر القديم في الميناء أمام الشاحنات. # ar",
        "市議会は月曜日、老朽化した港の橋を大型車の通行止めにすることを決めた。 # ja",
        "市议会周一决定关闭港口的旧桥，禁止卡车通行，市长说安全最重要，工程师将检查桥墩。 # zh",
      })
  void theLanguageOfASentenceIsTold(String text, String language) {
    assertThat(Language.detect(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OK 12", "12345 67890 12345 67890 12345", "???"})
  void tooLittleTextIsUndetermined(String text) {
    assertThat(Language.detect(text)).isEqualTo("und");
  }
}
