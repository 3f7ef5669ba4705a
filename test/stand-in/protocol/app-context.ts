/** What the host tells the add-in about itself when it starts. */
export interface HostIdentity {
  /** Origin of the page that plays Word; must be https and share its host name with the add-in's page. */
  readonly origin: string;
  /** "vi-VN" or "en-US": the language of Word's own interface and of its error messages. */
  readonly language: string;
  /** Highest WordApi set: "1.3". */
  readonly wordApi: string;
  /** Highest WordApiDesktop set: "1.4"; absent where there is none. */
  readonly wordApiDesktop?: string;
  readonly documentUrl: string;
}

export const appId = "bao-cao-dan-chu";
export const conversationId = "stand-in";

/**
 * The name the add-in's frame must carry before it enters the page: this is how office.js learns
 * that it is hosted, by whom and in which language. 16.01 makes the library load word-web-16.00.js.
 */
export function frameName(host: Pick<HostIdentity, "origin" | "language">): string {
  return JSON.stringify({
    baseFrameName: "stand-in",
    hostInfo: `Word$Web$16.01$${host.language}$stand-in$$$`,
    xdmInfo: `${conversationId}|${appId}|${host.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to ContextActivationManager_getAppContextAsync. */
export function appContext(host: HostIdentity, settings: Readonly<Record<string, string>>) {
  return {
    _id: appId,
    _appName: 32,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: host.language,
    _dataLocale: host.language,
    _docUrl: host.documentUrl,
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _appInstanceId: "1",
    _correlationId: "stand-in",
    // An empty token is parsed as XML and its error page breaks a strict style-src; this is the smallest that does not.
    _eToken: encodeURIComponent('<r><t cid="0" oid="0" aid="0"/></r>'),
    _osfControlType: 1,
    _requirementMatrix: JSON.stringify(requirementMatrix(host)),
    _hostFullVersion: "16.0.0.0",
    _addinName: "Báo cáo dân chủ cơ sở",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _dialogRequirementMatrix: "{}",
  };
}

/**
 * Sets the host claims. The library hides its few members of WordApi 1.4
 * behind "WordApiOnline", which only a host newer than 1.3 claims.
 */
function requirementMatrix({ wordApi, wordApiDesktop }: HostIdentity): Record<string, number> {
  const matrix: Record<string, number> = {
    WordApi: Number(wordApi),
    CustomXmlParts: 1.1,
    DocumentEvents: 1.1,
    Settings: 1.1,
    Selection: 1.1,
    AddInCommands: 1.1,
  };
  if (wordApiDesktop !== undefined) matrix["WordApiDesktop"] = Number(wordApiDesktop);
  if (Number(wordApi) >= 1.4) matrix["WordApiOnline"] = 1.1;
  return matrix;
}
