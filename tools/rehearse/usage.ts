/** All that the command can be asked. */
export const usage = `Usage: npm run rehearse -- --policies <file or folder> [options]

Reads exported Conditional Access policies and rehearses sign-ins under them: which screens people see, what it
comes to, which policies apply, and how sure that is. Nothing is sent anywhere.

  --policies <path>      a file, or a folder whose .json files are read, those in its folders too; may be there
                         several times
  --people <file>        who signs in, a JSON object or a list of them. Without it: people whom the policies tell
                         apart (a member, a guest, a technician, an administrator, somebody new or at user risk ...)
  --sign-in <file>       how they sign in, a JSON object or a list of them. Without it: an everyday sign-in, and one
                         for each risk level, application, client app, platform, location, user action,
                         authentication context ... that the policies mention
  --matrix               a table of people and sign-ins: the outcome, its code and the number of screens; and what
                         stands out: who is blocked, has to register or has no way out, policies that never apply or
                         contradict each other, and whether accounts for emergencies are left out. As junit: a suite
                         for each person and a test case for each sign-in, with its screens
  --expect <file>        what has to hold, a JSON object or a list of them
  --format <format>      text (the default), json, junit or md
  --import-only          report on the files alone, as text or as
                         { "files": [{ "path", "result", "policies", "reason", "notes" }] }
  --help                 this text

Named locations, groups, users, applications, roles, authentication strengths and terms of use that lie beside the
policies, in Graph's form, are read too: they say where places are, and what ids and placeholders stand for.

A person; all but userPrincipalName may be left out:
  userPrincipalName      tells people apart             displayName            a name for the report
  id                     as policies name the user      userType               member (default) or guest
  externalUserType       b2bCollaborationGuest (a guest's default), internalGuest, serviceProvider (a technician) ...
  externalTenantId       the home tenant of somebody external
  memberOf               groups, by id or as the policies write them
  directoryRoles         roles, by template id, name, or as the policies write them
  methodsRegistered      of microsoftAuthenticatorPush (the default), softwareOneTimePasscode, mobilePhone,
                         passKeyDeviceBound; [] for somebody who registered nothing
  onPremisesSyncEnabled  false (default) or true        passwordWriteback      false (default) or true
  riskLevel              the user risk: none (default), low, medium, high
  registrationClockStartedAt   when the MFA registration policy first asked, 2026-11-14T08:30:00Z; it does not ask
                         without it. Registering can be put off for 14 days, up to the sign-in's createdDateTime

A sign-in; all but name may be left out:
  name                   tells sign-ins apart           appId, appDisplayName  what is signed in to
  createdDateTime        when it is, 2026-11-22T09:00:00Z by default; days are counted up to it
  signInRiskLevel        none (default), low, medium, high
  riskEventType          what was detected, in Graph's words; unfamiliarFeatures by default
  clientAppType          browser (default), mobileAppsAndDesktopClients, exchangeActiveSync, other
  devicePlatform         windows (default), android, iOS, macOS, linux, windowsPhone, unknownFutureValue
  ipAddress, country     198.51.100.24 and US by default; null for a country that is not known
  networkLocationDetails [{ "networkType": "trustedNamedLocation" or "namedLocation",
                            "networkNames": [locations as the policies write them] }]
  deviceInfo             Graph's deviceInfo: isCompliant, trustType, extensionAttribute1 ...
  authenticationFlow     { "transferMethod": none (default), deviceCodeFlow, authenticationTransfer }
  insiderRiskLevel       none (default), minor, moderate, elevated
  userAction             in place of an application: registerSecurityInformation, registerOrJoinDevices
  authenticationContextValue   in place of an application: c1 to c99

An expectation; each member may be left out:
  person, signIn         whose, and which; without them everybody's, and every one
  outcome                granted, blocked, failed, interrupted
  errorCode              the code in the sign-in log; 0 where there is none
  screens                all screens in their order     includesScreens, excludesScreens  some of them
  policies               { "name or id": applies, doesNotApply, or the first unmet condition, such as signInRisk }
  isComplete             true where nothing is left that cannot be judged

Somebody who signs in knows the password, approves every request, registers and accepts what is asked for.
How sure an answer is: documented, derived or uncertain, with the public page. A part of a policy that no rule can
judge is listed, and the answer is called incomplete. A file is imported, imported-with-notes or refused. A policy that
was cut short, or cannot be read, in a file that has others is left out of it, with a note.

Exit code 0: all expectations hold, or there are none. 1: one does not hold. 2: the arguments, a path or a file are
wrong, said in one line on the error output. 2 also where some of the files of policies were refused, or a policy was left
out of a file, after the answers by the others and whatever holds of them; a line names the files, and one the policies.
With --import-only 0 even then: that is what was asked.
`;
