package nl.leerplaats.web.rest.openapi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each method of the REST interface does, by the name of its method in the code. */
final class RestOpenApiMethods {

    private RestOpenApiMethods() {}

    /**
     * What a method does.
     *
     * @param tag what it is about
     * @param summary what it does, in a few words
     * @param status status of an answer that is no problem
     * @param asks schema of its body; empty for none
     * @param answers schema of a document that it answers; empty where the code tells
     */
    record Method(String tag, String summary, int status, String asks, String answers) {}

    private static final Map<String, Method> METHODS = Map.ofEntries(
            entry("listSpaces", "spaces", "List the spaces, the one that changed last first", 200, "", ""),
            entry(
                    "createSpace",
                    "spaces",
                    "Make a space of a workbook, a zip of CSV files or a dataset document",
                    201,
                    "DatasetFile",
                    ""),
            entry(
                    "createEmptyYear",
                    "spaces",
                    "Start a year with its calendar and nobody in it yet",
                    201,
                    "EmptyYear",
                    ""),
            entry("createExample", "spaces", "Make an example with made-up people and companies", 201, "Example", ""),
            entry("renameSpace", "spaces", "Call a space something else", 200, "Name", ""),
            entry("getBackupOfSpace", "back-ups", "A back-up of a space", 200, "", "ZipFile"),
            entry("getBackup", "back-ups", "A back-up of everything", 200, "", "ZipFile"),
            entry("restoreBackup", "back-ups", "Put a back-up back, as a whole or not at all", 201, "ZipFile", ""),
            entry("getSpace", "spaces", "A space, with what is odd in its dataset", 200, "", ""),
            entry("eraseSpace", "spaces", "Erase a space with all that is in it, for good", 204, "", ""),
            entry("getDataset", "spaces", "The dataset of now", 200, "", "DatasetDocument"),
            entry("compareFile", "uploads", "Compare a newer file with the data of a space", 201, "DatasetFile", ""),
            entry("listUploads", "uploads", "List the files that wait, the newest first", 200, "", ""),
            entry("getUpload", "uploads", "A newer file, compared with the data of now", 200, "", ""),
            entry("takeOver", "uploads", "Take over what is different, all of it or nothing", 200, "TakeOver", ""),
            entry("dropUpload", "uploads", "Forget a file", 204, "", ""),
            entry("getPostcodes", "positions", "The table of postcodes that somebody gave", 200, "", ""),
            entry("givePostcodes", "positions", "Give a table of postcodes, for all spaces", 200, "PostcodeFile", ""),
            entry("removePostcodes", "positions", "Remove the table of postcodes", 204, "", ""),
            entry("listPositions", "positions", "Who and what has no place of its own on the map", 200, "", ""),
            entry("lookUpPositions", "positions", "Find the places of whole postcodes", 200, "", ""),
            entry("getReasons", "reasons", "Why a student is there, or not at a company", 200, "", ""),
            entry("getScarce", "reasons", "What is scarce for a plan", 200, "", ""),
            entry("getFragile", "reasons", "Which drop-out would hurt a plan most", 200, "", ""),
            entry("getFair", "reasons", "How evenly a plan treats schools, profiles and students", 200, "", ""),
            entry("getWorkingReasons", "reasons", "The same of the working plan", 200, "", ""),
            entry("getWorkingScarce", "reasons", "What is scarce for the working plan", 200, "", ""),
            entry("getWorkingFragile", "reasons", "Which drop-out would hurt the working plan most", 200, "", ""),
            entry("getWorkingFair", "reasons", "How evenly the working plan treats everybody", 200, "", ""),
            entry("getRegionPlaces", "region", "The places of companies, and which schools take them", 200, "", ""),
            entry("getRegionSchools", "region", "Schools side by side", 200, "", ""),
            entry("getRegionNeeded", "region", "The companies to go and win", 200, "", ""),
            entry("getRegionRecognitions", "region", "What ends in the year, and who could take over", 200, "", ""),
            entry("sendChanges", "changes", "Apply a document of changes", 200, "ChangesDocument", ""),
            entry("listChanges", "changes", "The history, the oldest line first", 200, "", ""),
            entry("takeOutChange", "changes", "Take a line of the history out, by a new line", 204, "", ""),
            entry("startRun", "runs", "Ask for a run", 202, "RunRequest", ""),
            entry("listRuns", "runs", "List the runs, the newest first", 200, "", ""),
            entry("getRun", "runs", "A run as it stands", 200, "", ""),
            entry("stopRun", "runs", "Stop a run and keep its best plan", 200, "", ""),
            entry(
                    "watchRun",
                    "runs",
                    "Server-sent events: progress, and end with which the stream ends",
                    200,
                    "",
                    "Events"),
            entry("listPlans", "plans", "List the plans, the newest first", 200, "", ""),
            entry("uploadPlan", "plans", "Judge and keep a plan that was made elsewhere", 201, "PlanDocument", ""),
            entry("getPlan", "plans", "The plan document", 200, "", "PlanDocument"),
            entry("getPlannedDataset", "plans", "The dataset that was planned", 200, "", "DatasetDocument"),
            entry("getVerdict", "plans", "What the judge says of a plan", 200, "", ""),
            entry(
                    "describePlan",
                    "plans",
                    "Call a plan something else, or note something beside it",
                    200,
                    "Description",
                    ""),
            entry("comparePlans", "plans", "What another plan does otherwise, and what that costs", 200, "", ""),
            entry("removePlan", "plans", "Remove a plan that never was the working plan", 204, "", ""),
            entry("acceptPlan", "working plan", "Accept a plan, for all students or for some", 200, "Acceptance", ""),
            entry("previewAccept", "working plan", "What accepting a plan would do", 200, "Acceptance", ""),
            entry("getWorkingPlan", "working plan", "The working plan, judged by the dataset of now", 200, "", ""),
            entry("listAlternatives", "working plan", "Where else a student could go, with the price", 200, "", ""),
            entry("previewMoves", "working plan", "What moves by hand would do", 200, "Moves", ""),
            entry("doMoves", "working plan", "Do moves by hand, all of them or none", 200, "Moves", ""),
            entry("setStatuses", "working plan", "Say how far placements are", 200, "Statuses", ""),
            entry(
                    "setExclusion",
                    "working plan",
                    "Keep a student from a company, or let the student go there again",
                    204,
                    "Exclusion",
                    ""),
            entry(
                    "listVersions",
                    "working plan",
                    "List the versions with how they came about, the newest first",
                    200,
                    "",
                    ""),
            entry("getHours", "working plan", "Hours until a day, as the plans of each day had them", 200, "", ""),
            entry("undo", "working plan", "Go back to the version before", 200, "LookedAt", ""),
            entry("redo", "working plan", "Do again what was undone last", 200, "LookedAt", ""),
            entry("listCalls", "calls", "The call list: whom each company is asked to take", 200, "", ""),
            entry("noteCall", "calls", "Note a call, and what the company said", 201, "Call", ""),
            entry("getCall", "calls", "A call that was noted", 200, "", ""),
            entry(
                    "listPapers",
                    "papers",
                    "Who gets which papers, and who needs other ones since the last hand-out",
                    200,
                    "",
                    ""),
            entry("getPapersOf", "papers", "The papers of somebody: a file, or a zip of several", 200, "", "AnyFile"),
            entry("getAllPapers", "papers", "The papers of all, or only those that are other ones", 200, "", "ZipFile"),
            entry("getWorkbook", "papers", "The working plan as a workbook", 200, "", "Workbook"),
            entry("handOut", "papers", "Note that all papers were handed out", 201, "HandOut", ""),
            entry("getHandOut", "papers", "A hand-out that was noted", 200, "", ""),
            entry("takeBackHandOut", "papers", "Take the last hand-out back", 204, "", ""),
            entry("askProposals", "proposals", "Plan again from a Monday on", 202, "ProposalRequest", ""),
            entry("listProposals", "proposals", "List what was asked for, the newest first", 200, "", ""),
            entry("getProposals", "proposals", "Proposals as they stand", 200, "", ""),
            entry(
                    "stopProposals",
                    "proposals",
                    "Stop planning again and keep the proposals that are there",
                    200,
                    "",
                    ""),
            entry("askWhatIf", "what if", "Try changes on the working plan; nothing is kept", 202, "Trial", ""),
            entry("getWhatIf", "what if", "What is tried, as it stands", 200, "", ""),
            entry("stopWhatIf", "what if", "Stop trying, with the proposals that are there", 200, "", ""));

    private static Map.Entry<String, Method> entry(
            String id, String tag, String summary, int status, String asks, String answers) {
        return Map.entry(id, new Method(tag, summary, status, asks, answers));
    }

    /** What a method does; null for one that is not in the list, which has no description then. */
    static @Nullable Method find(String id) {
        return METHODS.get(id);
    }
}
