package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.crossread.compare.Comparer;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

class ComparisonDocumentTest {

    private static final Schema SCHEMA = schema();

    @Test
    void theDocumentKeepsItsPublishedSchema() throws IOException {
        String json = document(HarbourPair.comparison());
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
    }

    @Test
    void theSchemaRefusesAnUnknownRelation() throws IOException {
        String json = document(HarbourPair.comparison());
        String wrong = json.replace("\"trimmed\"", "\"shortened\"");
        assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
    }

    @Test
    void anExportReadBackSaysTheSame() throws IOException {
        Comparison comparison = HarbourPair.comparison();
        assertEquals(comparison, readBack(document(comparison)));
    }

    @Test
    void whatAReportSetsOffIsReadBack() throws IOException, ReadException {
        var reader = new ReportReader();
        Report left =
                reader.ofPiece(
                        "left", "<p>It is <b>closed</b>, <i>all</i>.</p>", Side.LEFT, Manner.PLAIN);
        Comparison comparison =
                new Comparer()
                        .compareLexically(left, reader.ofText("It is closed."), Progress.SILENT);
        String json = document(comparison);
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
        assertEquals(left.emphases(), readBack(json).left().emphases());
        assertEquals(2, left.emphases().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExportOfAnyComparisonReadsBackTheSame(long seed) throws IOException {
        Comparison comparison = new RandomComparison(seed).comparison();
        String json = document(comparison);
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
        assertEquals(comparison, readBack(json));
        assertEquals(json, document(readBack(json)));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void linesEndAlikeOnAllSystemsAndHoldOneObjectEach() throws IOException {
        String json = document(HarbourPair.comparison());
        assertFalse(json.contains("\r"));
        assertTrue(json.startsWith("{\n  \"schema\": \"crossread-comparison/1\",\n"), json);
        assertTrue(json.endsWith("}\n"));
        assertTrue(json.contains("\n    {\"left\": 2, \"relation\": \"only-here\"}"), json);
    }

    @Test
    void aRecordIsOneLineWithItsOwnFieldsFirst() {
        var out = new ByteArrayOutputStream();
        var factory = JsonFactory.builder().build();
        try (JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("id", "p-7");
            new ComparisonDocument("1").writeFields(HarbourPair.comparison(), json);
            json.writeEndObject();
        }
        String line = out.toString(StandardCharsets.UTF_8);
        assertTrue(line.startsWith("{\"id\":\"p-7\",\"schema\":\"crossread-comparison/1\","), line);
        assertEquals(-1, line.indexOf('\n'));
        assertEquals(List.of(), SCHEMA.validate(line, InputFormat.JSON));
    }

    @Test
    void aFileThatIsNoDocumentSaysSo() throws IOException {
        String whole = document(HarbourPair.comparison());
        for (String broken :
                List.of(
                        "",
                        "[]",
                        "no json",
                        whole.substring(0, whole.length() / 2),
                        whole.replace("crossread-comparison/1", "crossread-comparison/9"),
                        whole.replace("\"utterance\": 4", "\"utterance\": 9"),
                        whole.replace("\"quotations\"", "\"quotes\""))) {
            assertThrows(IOException.class, () -> readBack(broken), broken);
        }
    }

    private static String document(Comparison comparison) throws IOException {
        var out = new ByteArrayOutputStream();
        new ComparisonDocument("1").write(comparison, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Comparison readBack(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new DocumentReader().read(new ByteArrayInputStream(bytes));
    }

    private static Schema schema() {
        InputStream file = ComparisonDocument.class.getResourceAsStream("comparison-1.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file, InputFormat.JSON);
    }
}
