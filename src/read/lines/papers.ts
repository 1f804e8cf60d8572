/** Names of newspapers, magazines and agencies. */

const AGENCIES =
  /^(?:Reuters|AFP|Agence France-Presse|(?:The )?Associated Press|AP|PTI|ANI|IANS|Xinhua|Bloomberg|dpa|EFE|ANSA|Kyodo|Yonhap|UPI|AAP|PA Media|Press Association|BBC News|BBC)(?: News)?(?:,? [\p{L} ]{2,30})?$/u;
const PAPER =
  /^(?:The |the )?(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&-]* |of |the |and |for |& ){0,6}(?:Times|Post|News|Journal|Review|Herald|Magazine|Gazette|Tribune|Courier|Mail|Guardian|Star|Ledger|Chronicle|Observer|Mirror|Standard|Express|Telegraph|Advocate|Argus|Echo|Sun|Monitor|Bulletin|Record|Quarterly|Weekly|Daily|Globe|Independent|Examiner|Press|Dispatch|Inquirer|Nation|Reader|Register|Sentinel|Leader|Citizen|Enquirer|Voice|Today|Online|Conversation|Atlantic|Economist|Spectator)(?: \([\p{L}\s.]{2,30}\))?(?:,? (?:vol|no|issue|volume|number|spring|summer|autumn|fall|winter)\b.{0,40})?$/u;

/** The name of an agency or a broadcaster, with or without a place behind it. */
export const isAgency = (text: string): boolean => AGENCIES.test(text);

/** The name of a newspaper, a magazine, an agency. */
export const isPaper = (text: string): boolean => PAPER.test(text) || isAgency(text);
