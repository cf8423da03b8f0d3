package nl.leerplaats.web.rest.year;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.Difference;
import nl.leerplaats.data.text.ChangedWords;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.space.UploadDesk;
import nl.leerplaats.web.space.UploadLine;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.Upload;

/**
 * A newer file of a space, compared with its data.
 *
 * @param id id of the file
 * @param spaceId the space
 * @param fileName name of the file
 * @param comparison which comparison it is; another one where the data changed since
 * @param summary what is different, in a sentence
 * @param likelyWrong whether so many students or companies would go that it may be the wrong file
 * @param differences the records that would become different
 * @param untouched what is different and stays as it is, in words
 * @param findings what the input check warned of
 */
record RestUpload(
        String id,
        String spaceId,
        String fileName,
        String comparison,
        String summary,
        boolean likelyWrong,
        List<DifferentRecord> differences,
        List<String> untouched,
        List<RestFinding> findings) {

    /**
     * A record that the file would change.
     *
     * @param kind kind of the record
     * @param id its id; empty for the weights
     * @param becomes whether it is new, different or gone
     * @param messages what becomes of it, in words
     * @param fields the fields of it that are different, in words; empty where it is new or gone
     */
    record DifferentRecord(
            Subject.Kind kind, String id, Difference.Kind becomes, List<String> messages, List<ChangedWords> fields) {

        private static DifferentRecord of(UploadLine line, Texts texts, Names names) {
            return new DifferentRecord(
                    line.subject().kind(),
                    line.subject().id(),
                    line.kind(),
                    line.differences().stream()
                            .map(one -> texts.change(one.change(), names))
                            .distinct()
                            .toList(),
                    line.differences().stream()
                            .flatMap(one -> one.fields().stream())
                            .map(one -> texts.changed(one, names))
                            .toList());
        }
    }

    static RestUpload of(Upload upload, StoredDataset now, Locale locale) {
        Texts texts = Texts.of(locale);
        Names names = UploadDesk.names(now, upload);
        Upload.Compared compared = upload.compared();
        return new RestUpload(
                upload.id(),
                upload.spaceId(),
                upload.fileName(),
                compared.stamp(),
                texts.summary(compared.differences()),
                compared.differences().areLikelyWrong(now.dataset()),
                UploadLine.list(compared.differences()).stream()
                        .map(line -> DifferentRecord.of(line, texts, names))
                        .toList(),
                compared.differences().untouched().stream()
                        .map(texts::untouched)
                        .toList(),
                RestFinding.list(upload.findings(), locale, names));
    }
}
