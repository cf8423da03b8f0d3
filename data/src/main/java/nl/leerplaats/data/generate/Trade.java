package nl.leerplaats.data.generate;

import static nl.leerplaats.data.model.Profile.BWI;
import static nl.leerplaats.data.model.Profile.DP;
import static nl.leerplaats.data.model.Profile.EO;
import static nl.leerplaats.data.model.Profile.GROEN;
import static nl.leerplaats.data.model.Profile.HBR;
import static nl.leerplaats.data.model.Profile.MAT;
import static nl.leerplaats.data.model.Profile.MT;
import static nl.leerplaats.data.model.Profile.MVI;
import static nl.leerplaats.data.model.Profile.PIE;
import static nl.leerplaats.data.model.Profile.ZW;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Profile;

/**
 * Kinds of companies. The weights give about the shares of branches that monitors of the leer-werktraject report: care and welfare a
 * good quarter, techniek a quarter, trade and economy a fifth, groen a seventh.
 */
enum Trade {
    TIMMERBEDRIJF("Timmerbedrijf", "bouw", 25, Size.SMALL, Shift.SITE, true, List.of(BWI), "timmeren", "meubels"),
    BOUWBEDRIJF("Bouwbedrijf", "bouw", 30, Size.MIXED, Shift.SITE, true, List.of(BWI), "timmeren", "metselen"),
    SCHILDERSBEDRIJF("Schildersbedrijf", "bouw", 20, Size.SMALL, Shift.SITE, true, List.of(BWI), "schilderen"),
    MEUBELMAKERIJ("Meubelmakerij", "bouw", 15, Size.SMALL, Shift.SITE, true, List.of(BWI, DP), "meubels"),
    INSTALLATIEBEDRIJF(
            "Installatiebedrijf", "installatie", 40, Size.MIXED, Shift.SITE, true, List.of(PIE), "installatie"),
    METAALBEDRIJF("Metaalbedrijf", "metaal", 55, Size.MIXED, Shift.SITE, true, List.of(PIE), "metaal", "lassen"),
    ELEKTROBEDRIJF("Elektrobedrijf", "elektro", 15, Size.MIXED, Shift.SITE, true, List.of(PIE, BWI), "elektro"),
    GARAGE("Garage", "voertuigen", 40, Size.SMALL, Shift.SITE, true, List.of(MT), "auto", "techniek"),
    RIJWIELZAAK("Rijwielzaak", "voertuigen", 15, Size.SMALL, Shift.SHOP, false, List.of(MT, EO), "fiets", "techniek"),
    TRANSPORTBEDRIJF("Transportbedrijf", "vervoer", 12, Size.LARGE, Shift.SITE, true, List.of(MT, EO), "logistiek"),
    SCHEEPSWERF("Scheepswerf", "maritiem", 10, Size.MIXED, Shift.SITE, true, List.of(MAT, PIE), "schepen", "metaal"),
    REDERIJ("Rederij", "maritiem", 6, Size.MIXED, Shift.SITE, true, List.of(MAT), "schepen", "varen"),
    DRUKKERIJ("Drukkerij", "media", 6, Size.MIXED, Shift.OFFICE, false, List.of(MVI, DP), "drukwerk", "ontwerp"),
    COMPUTERZAAK("Computerzaak", "media", 5, Size.SMALL, Shift.SHOP, false, List.of(MVI, EO), "computers"),
    ZORGCENTRUM(
            "Zorgcentrum", "zorg en welzijn", 90, Size.LARGE, Shift.CARE, false, List.of(ZW, HBR), "ouderen", "zorg"),
    KINDEROPVANG("Kinderopvang", "zorg en welzijn", 75, Size.MIXED, Shift.CARE, false, List.of(ZW), "kinderen"),
    BASISSCHOOL(
            "Basisschool",
            "zorg en welzijn",
            45,
            Size.MIXED,
            Shift.OFFICE,
            false,
            List.of(ZW, DP),
            "kinderen",
            "sport"),
    ZIEKENHUIS("Ziekenhuis", "zorg en welzijn", 10, Size.LARGE, Shift.CARE, false, List.of(ZW, HBR, EO, PIE), "zorg"),
    WELZIJNSCENTRUM(
            "Welzijnscentrum",
            "zorg en welzijn",
            40,
            Size.MIXED,
            Shift.OFFICE,
            false,
            List.of(ZW, DP),
            "ouderen",
            "sport"),
    KAPSALON("Kapsalon", "uiterlijke verzorging", 25, Size.SMALL, Shift.SHOP, false, List.of(ZW), "haar"),
    SUPERMARKT("Supermarkt", "handel", 55, Size.MIXED, Shift.SHOP, false, List.of(EO, DP), "winkel", "magazijn"),
    KLEDINGWINKEL("Kledingwinkel", "handel", 25, Size.SMALL, Shift.SHOP, false, List.of(EO), "winkel", "mode"),
    BOUWMARKT("Bouwmarkt", "handel", 20, Size.MIXED, Shift.SHOP, false, List.of(EO, BWI, DP), "winkel", "timmeren"),
    GROOTHANDEL("Groothandel", "handel", 30, Size.MIXED, Shift.SITE, false, List.of(EO), "magazijn", "logistiek"),
    ADMINISTRATIEKANTOOR(
            "Administratiekantoor", "administratie", 20, Size.SMALL, Shift.OFFICE, false, List.of(EO), "kantoor"),
    BAKKERIJ("Bakkerij", "horeca", 20, Size.SMALL, Shift.BAKERY, false, List.of(HBR, EO), "bakken", "winkel"),
    RESTAURANT("Restaurant", "horeca", 25, Size.SMALL, Shift.EVENING, false, List.of(HBR), "koken", "bediening"),
    HOTEL("Hotel", "horeca", 12, Size.MIXED, Shift.EVENING, false, List.of(HBR, EO), "bediening", "ontvangst"),
    LUNCHROOM("Lunchroom", "horeca", 15, Size.SMALL, Shift.SHOP, false, List.of(HBR), "koken", "bediening"),
    HOVENIER("Hoveniersbedrijf", "groen", 45, Size.SMALL, Shift.SITE, true, List.of(GROEN), "tuin", "natuur"),
    KWEKERIJ("Kwekerij", "groen", 30, Size.MIXED, Shift.FARM, true, List.of(GROEN), "planten", "tuin"),
    VEEHOUDERIJ("Veehouderij", "groen", 30, Size.SMALL, Shift.FARM, true, List.of(GROEN), "dieren"),
    MANEGE("Manege", "groen", 15, Size.SMALL, Shift.FARM, true, List.of(GROEN, DP), "dieren", "sport"),
    BLOEMENWINKEL("Bloemenwinkel", "groen", 20, Size.SMALL, Shift.SHOP, false, List.of(GROEN, EO), "bloemen", "winkel"),
    DIERENWINKEL("Dierenwinkel", "groen", 12, Size.SMALL, Shift.SHOP, false, List.of(GROEN, EO), "dieren", "winkel"),
    GEMEENTEWERF(
            "Gemeentewerf",
            "overheid",
            25,
            Size.LARGE,
            Shift.SITE,
            false,
            List.of(DP, GROEN, BWI),
            "techniek",
            "natuur"),
    KRINGLOOPBEDRIJF(
            "Kringloopbedrijf", "overig", 30, Size.MIXED, Shift.SHOP, false, List.of(DP, EO), "winkel", "techniek"),
    BUURTHUIS("Buurthuis", "overig", 20, Size.SMALL, Shift.OFFICE, false, List.of(DP, ZW), "sport", "koken");

    /** How many people work there, mostly. */
    enum Size {
        SMALL,
        MIXED,
        LARGE
    }

    /** When they work, mostly. */
    enum Shift {
        SITE,
        OFFICE,
        SHOP,
        CARE,
        BAKERY,
        EVENING,
        FARM
    }

    private final String label;
    private final String sector;
    private final int weight;
    private final Size size;
    private final Shift shift;
    private final boolean risky;
    private final List<Profile> profiles;
    private final List<String> tags;

    Trade(
            String label,
            String sector,
            int weight,
            Size size,
            Shift shift,
            boolean risky,
            List<Profile> profiles,
            String... tags) {
        this.label = label;
        this.sector = sector;
        this.weight = weight;
        this.size = size;
        this.shift = shift;
        this.risky = risky;
        this.profiles = profiles;
        this.tags = List.of(tags);
    }

    String label() {
        return label;
    }

    String sector() {
        return sector;
    }

    int weight() {
        return weight;
    }

    Size size() {
        return size;
    }

    Shift shift() {
        return shift;
    }

    /** Machines, heights or traffic: such companies more often take older pupils only. */
    boolean isRisky() {
        return risky;
    }

    boolean isCare() {
        return sector.equals("zorg en welzijn");
    }

    boolean isFarm() {
        return shift == Shift.FARM;
    }

    /** Profiles it can be recognised for, its own first. */
    List<Profile> profiles() {
        return profiles;
    }

    /** What can be learned there. */
    List<String> tags() {
        return tags;
    }

    /** The weight among companies for a profile: its own trades count most; {@code DP} is at home in all. */
    int weightFor(Profile profile) {
        if (profiles.get(0) == profile) {
            return 2 * weight;
        }
        return profiles.contains(profile) ? weight / 2 + 1 : profile == DP ? weight / 3 : 0;
    }

    /** What the trades of a profile have to offer, each once; D&amp;P has much of everything. */
    static List<String> listTags(Profile profile) {
        List<String> result = new ArrayList<>();
        for (Trade trade : values()) {
            if (trade.profiles.get(0) == profile || profile == DP && trade.profiles.contains(DP)) {
                trade.tags.stream().filter(tag -> !result.contains(tag)).forEach(result::add);
            }
        }
        return result;
    }
}
