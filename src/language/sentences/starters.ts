/** Words that, with a capital letter, more likely begin a sentence than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  `A About Above According After Again All Almost Already Also Although Always Among An And Another Any Are As At
  Because Before Behind Below Beside Besides Between Beyond Both But By Can Certainly Could Despite Did Do Does Don
  During Each Earlier Either Even Eventually Every Everybody Everyone Everything Far Few Fewer Finally First For
  Fortunately From Further Furthermore Given Had Has Have Having He Hence Her Here Hers His How However I If In Indeed
  Inside Instead Into Is Isn It Its Just Last Later Least Less Let Like Long Many May Maybe Meanwhile Might More
  Moreover Most Much Must My Near Nearly Neither Never Nevertheless Next No Nobody None Nonetheless Nor Not Nothing Now
  Of Often On Once One Only Or Other Others Otherwise Our Out Outside Over People Perhaps Please Rather Recently
  Several Shall She Should Similarly Since So Some Somebody Someone Something Sometimes Soon Still Such Surely Than
  Thank That The Their Theirs Them Then There Thereafter Therefore These They This Those Though Through Throughout Thus
  Till To Today Together Tomorrow Too Two Under Unfortunately Unless Unlike Until Up Upon Us Usually Very Was We Were
  What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whom Whose Why Will With Within
  Without Would Yes Yesterday Yet You Your`.split(/\s+/),
);
