import { hostContract } from "../support/host-contract";
import { openOfficeHost } from "../support/office-host";

hostContract("Office.js", openOfficeHost);
