// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written can be read by an independent parser, and looks the same every time. */
class JsonTest {

    @Test
    void keepsTheOrderAndIndents() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", List.of("x", true));
        map.put("none", List.of());

        assertThat(Json.write(map)).isEqualTo("{\n  \"b\": 1,\n  \"a\": [\"x\", true],\n  \"none\": []\n}\n");
    }

    @Property
    void bringsAnyTextThrough(@ForAll String key, @ForAll String text) throws Exception {
        JsonNode read = new ObjectMapper().readTree(Json.write(Map.of(key, List.of(Map.of("text", text)))));

        assertThat(read.get(key).get(0).get("text").textValue()).isEqualTo(text);
    }

    @Test
    void refusesWhatJsonDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new Object()));
    }
}
