package id.jejak.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class BahasaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -    | -  | -                      | id
            -    | -  | en-GB,en;q=0.9         | en
            -    | -  | id-ID,id;q=0.9,en;q=.8 | id
            -    | -  | fr, en;q=0.5           | en
            -    | -  | fr                     | id
            -    | -  | ;;;                    | id
            -    | id | en-US                  | id
            -    | en | id                     | en
            en   | -  | id                     | en
            en   | id | id                     | en
            id   | -  | en                     | id
            x y  | -  | en                     | id
            """)
    void theCallerIsAnsweredInTheLanguageAskedFor(String lang, String shown, String header, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (lang != null) {
            request.setParameter("lang", lang);
        }
        if (shown != null) {
            request.setCookies(new Cookie(Bahasa.COOKIE, shown));
        }
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }

        assertThat(Bahasa.of(request).toLanguageTag()).isEqualTo(expected);
    }
}
