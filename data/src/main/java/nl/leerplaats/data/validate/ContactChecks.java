package nl.leerplaats.data.validate;

import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.MailAddresses;
import nl.leerplaats.data.finding.PhoneNumbers;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Contact;
import org.jspecify.annotations.Nullable;

/** Telephone numbers and e-mail addresses that can be none. They stand on papers and lists as they are, so nothing is refused. */
final class ContactChecks {

    private final FindingCollector findings;

    ContactChecks(FindingCollector findings) {
        this.findings = findings;
    }

    void check(Dataset dataset) {
        for (int i = 0; i < dataset.schools().size(); i++) {
            contact(dataset.schools().get(i).contact(), "$.schools[" + i + "].contact");
        }
        for (int i = 0; i < dataset.students().size(); i++) {
            contact(dataset.students().get(i).guardian(), "$.students[" + i + "].guardian");
        }
        for (int i = 0; i < dataset.companies().size(); i++) {
            Company company = dataset.companies().get(i);
            String path = "$.companies[" + i + "]";
            contact(company.contact(), path + ".contact");
            for (int m = 0; m < company.mentors().size(); m++) {
                contact(company.mentors().get(m).contact(), path + ".mentors[" + m + "].contact");
            }
        }
        for (int i = 0; i < dataset.supervisors().size(); i++) {
            contact(dataset.supervisors().get(i).contact(), "$.supervisors[" + i + "].contact");
        }
    }

    private void contact(@Nullable Contact contact, String path) {
        if (contact == null) {
            return;
        }
        String phone = contact.phone();
        if (phone != null && !PhoneNumbers.areIn(phone)) {
            findings.add(FindingCode.PHONE_UNLIKELY, path + ".phone", phone);
        }
        String email = contact.email();
        if (email != null && !MailAddresses.areIn(email)) {
            findings.add(FindingCode.EMAIL_UNLIKELY, path + ".email", email);
        }
    }
}
