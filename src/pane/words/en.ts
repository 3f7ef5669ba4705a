import { counted } from "../../core/outline/counted";
import type { Words } from "./vi";

/**
 * The interface in English, for an Office that does not speak
 * Vietnamese. The outline and the report stay in Vietnamese.
 */
export const en: Words = {
  language: "en",
  product: "Grassroots democracy report",
  progress: (complete, required) => `${complete}/${required} sections complete`,
  views: { outline: "Outline", check: "Check", details: "Details" },
  messagesLabel: "Messages",
  viewsLabel: "Parts of the pane",
  privacy: "No data leaves this computer.",
  editDetails: "edit the details of the report",

  measure: (words, minimum) => (minimum === null ? `${words.toLocaleString("en")} words` : `${words}/${minimum} words`),
  section: {
    missing: "missing",
    unwritten: "not written",
    thin: "short",
    unsure: "to confirm",
    open: (contents, points) =>
      contents === 0 ? `${points} to mend` : `${contents} left to report${points > 0 ? `, ${points} to mend` : ""}`,
    complete: "written",
    notApplicable: "not applicable",
    template: "template text only",
    optional: "not there",
  },

  actions: {
    insertAll: "Insert outline",
    insertAtEnd: "Insert outline at the end",
    insertMissing: (count) => (count === 1 ? "Insert the missing section" : `Insert ${count} missing sections`),
    check: "Check",
    writeNext: (number) => `Write on: section ${number}`,
    goTo: "Go there",
    insertSection: "Insert section",
    undo: "Undo",
    cancel: "Cancel",
    close: "Close",
    retry: "Try again",
    readAgain: "Read again",
  },

  states: {
    reading: "Reading the document…",
    slow: "Word has not answered. Close the dialog that is open in Word, if there is one, or wait.",
    opening: "Opening…",
    rereading: "reading again",
    notRead: "The document could not be read.",
    notReadNext: "Your document has not changed. See the message above, then press “Read again”.",
  },

  foreign:
    "This document has text but none of the outline's sections yet. The outline will be inserted at the end; what you have written stays as it is.",
  missing: {
    some: (numbers) => `The document lacks section ${numbers}.`,
  },

  fault:
    "Something unexpected happened; nothing in the document is lost. Try again; if it fails again, send the “Details” to your support.",
  unfetched:
    "This part of the pane could not be fetched. Check the network, then try again; nothing in the document is lost.",
  detailsWord: "Details",

  tree: {
    label: "Sections of the outline",
    filterLabel: "Sections shown",
    unfinished: (count) => `Unfinished ${count}`,
    all: "All",
    allTheSame: "Look at it by this outline all the same",
    allFinished: "No section is unfinished.",
    guidance: (lines) => `The outline asks for (${lines})`,
    remaining: (open, all) =>
      open === 0 ? `${counted(all, "content")} reported, none left` : `${open} of ${counted(all, "content")} left`,
    points: (count) => `See ${counted(count, "point")} in “Check”`,
    covered: (count) => `${count} reported`,
    reviewed: (count) => `${count} reviewed by the author`,
    wholeReport: "Opening and whole report",
    notes: (count) => `Since 1 July 2025 (${count})`,
    sharedWith: (section) => `written together with ${section}`,
    sharedHeading: (section) =>
      `The document writes this section under the heading of ${section}; both are read there.`,
    notApplicable: "Not applicable…",
    applicable: "Applies again",
    reason: "Why it does not apply",
    reasonHint: "The reason is kept in the document and shown in the result of the check.",
    because: (reason) => `Not applicable: ${reason}`,
    ask: (heading) => `Is “${heading}” this section?`,
    yes: "Yes",
    no: "No",
    byUnitType: "This section is not for the type of unit chosen under “Details”.",
    insertion: "Insert by choice",
    previous: "Last period’s report…",
  },

  pillars: {
    disclosure: "Disclosure",
    deliberation: "Deliberation and decision",
    consultation: "Consultation",
    oversight: "Inspection and oversight",
    none: "Other",
  },
  criterion: {
    outcomes: {
      covered: "Reported",
      weak: "No figure yet",
      notFound: "Not reported",
      reviewed: "Reviewed by the author",
    },
    asked: (figures) => `needs ${figures}`,
    why: "Why",
    example: "Example sentence",
    insertExample: "Insert example",
    tick: "Reviewed",
    goTo: "Go there",
    recommended: "advisable",
  },
};
