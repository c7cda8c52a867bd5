// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.ui.UiMessages;

/** Values of attributes as people write them. */
public final class Values {

    private Values() {
    }

    /**
     * @param attribute an attribute, never null
     * @param text what a person wrote for one value of it
     * @return why that is no value, empty if it is
     */
    public static Optional<String> problem(EAttribute attribute, String text) {
        try {
            parse(attribute, text);
            return Optional.empty();
        } catch (RefusedException noValue) {
            return Optional.of(noValue.getMessage());
        }
    }

    /** @throws RefusedException if the text is no value of the attribute */
    static Object parse(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        String written = text.strip();
        if (written.codePoints().anyMatch(Character::isISOControl)) {
            throw new RefusedException(UiMessages.text("properties.line"));
        }
        try {
            return EcoreUtil.createFromString(type, written);
        } catch (InvalidValueException noValue) {
            String kind = noValue.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new RefusedException(Refusal.of("value." + kind, noValue.text()).text(Locale.getDefault()));
        } catch (NumberFormatException noNumber) {
            throw new RefusedException(Refusal.of("value.number", written).text(Locale.getDefault()));
        } catch (DateTimeException noDate) {
            throw new RefusedException(UiMessages.text("properties.date", written));
        }
    }

    /** A value as it is shown; empty for none. */
    static String text(EAttribute attribute, Object value) {
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }
}
