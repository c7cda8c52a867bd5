// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.files.CsvReader;
import org.passerelle.app.files.InputFiles;
import org.passerelle.export.scripts.UserRow;
import org.passerelle.export.scripts.WaveUsers;
import org.passerelle.migration.WaveSlice;

/** Reads the users of waves from the files that a migration names, relative to itself. */
final class WaveFiles implements WaveUsers {

    private final Path folder;

    WaveFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<List<UserRow>> rows(WaveSlice slice) {
        if (slice.getCsv() == null || slice.getCsv().isEmpty()) {
            return Optional.empty();
        }
        List<CsvReader.Row> rows = CsvReader.read(text(place(slice.getCsv())));
        if (rows.isEmpty()) {
            return Optional.of(List.of());
        }
        Map<String, Integer> columns = columns(rows.get(0));
        boolean headed = columns.containsKey("sipaddress");
        List<UserRow> users = new ArrayList<>();
        for (CsvReader.Row row : headed ? rows.subList(1, rows.size()) : rows) {
            users.add(headed ? user(row, columns) : UserRow.of(row.line(), row.cell(0)));
        }
        return Optional.of(users);
    }

    private static Map<String, Integer> columns(CsvReader.Row row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            columns.putIfAbsent(row.cells().get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return columns;
    }

    private static UserRow user(CsvReader.Row row, Map<String, Integer> columns) {
        return new UserRow(row.line(), cell(row, columns, "sipaddress"), cell(row, columns, "legacypool"),
                cell(row, columns, "targetpool"), cell(row, columns, "wave"), cell(row, columns, "exclude"));
    }

    private static String cell(CsvReader.Row row, Map<String, Integer> columns, String name) {
        return row.cell(columns.getOrDefault(name, -1));
    }

    private Path place(String name) {
        try {
            return InputFiles.readable(folder.resolve(name));
        } catch (InvalidPathException noFileName) {
            throw new UserError("error.file.missing", name);
        }
    }

    private static String text(Path file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new UserError("error.file.encoding", file);
        } catch (IOException unreadable) {
            throw new UserError("error.file.unreadable", file);
        }
    }
}
