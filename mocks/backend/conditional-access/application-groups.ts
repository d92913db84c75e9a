import type { DirectoryApplication, Directory } from './types.ts';

/** Applications that policies can name together. */
const groupIds = ['Office365', 'MicrosoftAdminPortals'] as const;

type GroupId = (typeof groupIds)[number];

/**
 * Microsoft's own applications by group. What is in one is listed by name, in "Apps included in Conditional Access
 * Office 365 app suite",
 * https://learn.microsoft.com/entra/identity/conditional-access/reference-office-365-application-contents, and
 * "Conditional Access: Target resources",
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps. The ids of those
 * names are in "Verify first-party Microsoft applications in sign-in reports",
 * https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in, and, of portals, in
 * "Plan for mandatory Microsoft Entra multifactor authentication",
 * https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication.
 * Left out, and so not known, are parts and clients that nobody signs in to by themselves, what these pages name in two
 * ways, and the Microsoft Office 365 Portal: none of them says whether the Microsoft 365 admin center goes by its id.
 */
const wellKnown: Readonly<Record<string, readonly GroupId[]>> = {
  // Microsoft Forms
  'c9a559d2-7aab-4f13-a6ed-e7e9c52aec87': ['Office365'],
  // Microsoft Teams, its services and its web client
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264': ['Office365'],
  'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe': ['Office365'],
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346': ['Office365'],
  // Office 365 Exchange Online
  '00000002-0000-0ff1-ce00-000000000000': ['Office365'],
  // Office 365 SharePoint Online
  '00000003-0000-0ff1-ce00-000000000000': ['Office365'],
  // OfficeHome
  '4765445b-32c6-49b0-83e6-1d93765276ca': ['Office365'],
  // OneNote
  '2d4d3d8e-2be3-4bef-9f87-7875a61c29de': ['Office365'],
  // Skype for Business Online
  '00000004-0000-0ff1-ce00-000000000000': ['Office365'],
  // Sway
  '905fcf26-4eb7-48a0-9ff0-8dcc7194b5ba': ['Office365'],
  // Viva Engage (formerly Yammer)
  '00000005-0000-0ff1-ce00-000000000000': ['Office365'],
  // Azure portal, and within it the Microsoft Entra and the Microsoft Intune admin center
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c': ['MicrosoftAdminPortals'],
  // Exchange admin center
  '497effe9-df71-4043-a8bb-14cf78c4b63b': ['MicrosoftAdminPortals'],
  // In neither: Windows Azure Service Management API, Power BI Service
  '797f4846-ba00-4fd7-ba43-dac1f8f63013': [],
  '00000009-0000-0000-c000-000000000000': [],
  // A group itself, where somebody signs in to whatever is in it
  office365: [],
  microsoftadminportals: [],
};

/** The groups that one of Microsoft's applications is in; null of one that no table here has. */
export const wellKnownGroups = (appId: string): readonly string[] | null =>
  wellKnown[appId.toLowerCase()] ?? null;

/** An application's groups; null where nobody knows them. One that a directory lists without a word on it has none. */
export const groupsIn = (
  listed: DirectoryApplication | undefined,
  appId: string,
): readonly string[] | null =>
  listed?.memberOf ??
  wellKnownGroups(appId) ??
  (listed && listed.memberOf === undefined ? [] : null);

/** The groups of an application of a directory; null where nobody knows them. */
export const groupsOf = (appId: string, { applications }: Directory): readonly string[] | null =>
  groupsIn(
    applications.find((one) => one.appId === appId),
    appId,
  );

/** The groups among some ids that policies write. */
export const groupsAmong = (ids: readonly string[]): string[] =>
  ids.filter((id) => groupIds.some((group) => group === id));
