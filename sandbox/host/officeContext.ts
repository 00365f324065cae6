import type { DocumentSettings } from "./documentSettings";
import type { SupportedSets } from "./requirementSets";

/** Colours as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

interface OfficeSurroundings {
  readonly supports: SupportedSets;
  /** Of menus and messages, `en-US`. */
  readonly language: string;
  /** Of numbers and dates in cells. */
  readonly dataLanguage: string;
  readonly documentUrl: string;
  readonly theme: () => OfficeTheme;
}

/** Makes office.js load `excel-win32-16.01.js`, whose client speaks through the bridge. */
export function hostInfo(language: string): string {
  return `Excel$Win32$16.01$${language}$${correlationId}$$$0`;
}

const correlationId = "00000000-0000-0000-0000-000000000001";
const excel = 1;
const documentOpened = 2;
const taskPane = 1;

/** What `window.external.GetContext()` answers: who the host is and what it can do. */
export function officeContext(surroundings: OfficeSurroundings, settings: DocumentSettings): object {
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => "sandbox",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => surroundings.language,
    GetAppDataLocale: () => surroundings.dataLanguage,
    GetDocUrl: () => surroundings.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => documentOpened,
    GetControlIntegrationLevel: () => taskPane,
    GetSolutionToken: () => "",
    GetCorrelationId: () => correlationId,
    GetInstanceId: () => correlationId,
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(surroundings.supports),
    GetSettings: () => settings.bridge,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(surroundings.theme())),
  };
}

/** The client expects colours as numbers. */
function themeNumbers(theme: OfficeTheme): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [
      name,
      Number.parseInt(color.slice(1), 16),
    ]),
  );
}
