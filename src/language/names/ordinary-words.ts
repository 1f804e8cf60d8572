/** Words whose capital says nothing: they open sentences, or English writes them with a capital though they name nobody. */

import { wordList } from './word-list.js';

/** Words that open a sentence without being part of a name. */
export const OPENERS = wordList(`
a about above according across actually additional admittedly after afterwards again against ago ahead all almost along already
also although always am amid among an and another any anybody anyone anything apart are around as aside ask asked at away
back based basically be because been before behind being below beneath beside besides between beyond both briefly but by can
certainly clearly come consider could critics currently dear deep defenders despite did do does doing done down during each earlier early
eight eighteen eighty either eleven else elsewhere enough equally especially essentially even eventually ever every everybody
everyone everything evidently exactly except experts few fewer fifteen fifty fifth finally first five following for forget
forty four fourteen fourth fortunately from further furthermore generally get give given go gone good half happy hardly has have
having he hello hence her here hers herself hey him himself his historically hopefully how however hundreds i if imagine
immediately in including incidentally increasingly indeed initially inside instead interestingly into ironically is it its
itself just keep large last lastly late lately later least less lest let life like likewise listen little local long look
low luckily made mainly make many maybe me meanwhile men might million millions mine minutes more moreover most mostly much
must my myself naturally near nearby nearly neither never nevertheless new next nine nineteen ninety no nobody none
nonetheless nor not note nothing notably now nowadays nowhere obviously occasionally of off officials often oh ok okay old on
once one ones only open opponents or ordinary originally other others otherwise our ours out outside over overall overnight
owing page part particularly partly people perhaps please plus police possibly present presumably previously prior probably put
quite rarely rather readers really recent recently regarding regardless remember researchers residents right roughly sadly
said same say says scientists second secondly see seen seven seventeen seventy several shall she should show similarly
simply since six sixteen sixty small so some somebody somehow someone something sometimes somewhere soon still strange strictly
students such suddenly supporters supposedly sure surely surprisingly take taken ten than thank thanks that the their them
themselves then there thereafter thereby therefore these they things think third thirdly thirteen thirty this those though
thousands three through throughout thus to today together told tomorrow tonight too toward towards traditionally true trust
twelve twenty twice two typically ultimately under unfortunately unless unlike until up upon us use used using usually
various very victims visitors was watch we well were what whatever when whenever where whereas wherever whether which
whichever while who whoever whole whom whose why will with within without witnesses women words workers would write yes yet
yesterday you young your yours yourself zero added afternoon evening morning night none rising growing former current speaking
asking writing born founded built located led mark unsurprisingly understandably crucially importantly western eastern northern
southern public private national international global foreign human modern political economic social military civil
government scholars historians economists analysts doctors teachers children parents farmers families lawyers observers
investigators prosecutors authorities campaigners activists protesters negotiators ministers members companies firms studies
records reports computers programs satellites water air rain war peace history science language music art money time
nature love death man woman child boy girl king queen god summer winter spring autumn fall weather food land
tap half-way legend rumour rumor sources sure attention welcome sorry nope yeah wow hmm alas amen bravo cheers`);

/** Capitalised in English and not a name of a person, place or organisation. */
export const CAPITALISED_TERMS = wordList(`
I I'm I've I'd I'll I’m I’ve I’d I’ll O God Allah Lord Almighty Bible Koran Qur'an Quran Torah Talmud Gospel Testament Scripture
Christian Christians Christianity Catholic Catholics Catholicism Protestant Protestants Protestantism Orthodox Lutheran Lutherans
Anglican Anglicans Methodist Methodists Baptist Baptists Quaker Quakers Puritan Puritans Calvinist Huguenot Huguenots Mormon Mormons Muslim
Muslims Moslem Islam Islamic Islamist Islamists Islamism Jihadi Jihadis Jihadist Jihadists Sunni Sunnis Shia Shias Shiite Shiites Shi'a Sufi Sufis Jew Jews Judaism Hindu
Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs Sikhism Taoism Taoist Confucian Confucianism Zen Atheist Agnostic Zionism
Zionist Zionists Marxism Marxist Marxists Leninist Leninism Stalinist Stalinism Trotskyist Maoist Maoists Nazi Nazis Nazism Fascist Fascists
Fascism Communist Communists Communism Socialist Socialists Socialism Bolshevism Liberal Liberals Conservative Conservatives
Republican Republicans Democrat Democrats Democratic Tory Tories Whig Whigs Green Greens Labourite Thatcherism Keynesian Darwinian
Newtonian Freudian Victorian Edwardian Georgian Elizabethan Gothic Baroque Renaissance Enlightenment Christmas Easter Ramadan Eid Diwali Hanukkah Passover
Thanksgiving Halloween Lent Advent Internet Web Net Earth Sun Moon Celsius Fahrenheit Kelvin Hz Wi-Fi Bluetooth Covid Covid-19 COVID-19
Ebola Zika Alzheimer's Parkinson's Anthropocene Holocene Pleistocene Jurassic Cretaceous Triassic Cambrian Brexit Holocaust Shoah Ice-Age
Mr Mrs Ms Dr Prof Madam Ma'am Sahib Sahiba Sir Gentlemen Ladies Mum Mom Dad Daddy Mummy Grandma Grandpa Grandmother Grandfather North South East West
Black White Blacks Whites Latino Latinos Hispanic Hispanics Caliphate State Republic Empire Crown Church War Revolution Constitution Union
Page Chapter Figure Fig Fig. Table Section Article Volume Vol Vol. No No. Nos Note Appendix Part Line Paragraph Roman
Yes Not Oh Ah Hello Goodbye Inshallah Akbar Allahu Amen Euro Euros Photograph Photo Image Source Credit Editor Edited Dear Sincerely Q A
Ph.D Ph.D. M.D. B.A. M.A. M.Sc. B.Sc. B.C. A.D. B.C.E. C.E. a.m. p.m. A.M. P.M. Esq Jr Jr. Sr Sr. II III IV VI VII VIII IX XI XII XIV XV XVI`);

/** Days and months, with their abbreviations. */
export const CALENDAR = wordList(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
Mon Tue Tues Wed Thu Thur Thurs Fri Sat Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
January February March April May June July August September October November December
Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.`);

/** Lower-case nouns after which a capitalised run is the title of a work. */
export const WORK_NOUNS = wordList(
  'book film movie novel song album poem play painting essay article series memoir sitcom musical opera symphony documentary pamphlet',
);

/** Lower-case nouns after which a capitalised word is a living kind. */
export const SPECIES_NOUNS = wordList('genus species bacterium bacteria fungus virus');

/** Small words inside a person's name. */
export const PARTICLES = wordList(
  'van von der den de la le las los del della delle degli di da dal dos das do du des ap ab na bin ibn ben bint al el ter te zu zum zur af av y e i abu ul und vom',
);

/** What the people called after their deeds are called: Catherine the Great. */
export const EPITHETS = wordList(
  'Great Younger Elder Terrible Conqueror Bold Wise Pious Confessor Good Magnificent Lionheart Fair Fat Bald Impaler Red Bruce Venerable Brave Just Unready Hun Navigator',
);

/** Verbs of saying, in the forms that stand beside a speaker. */
export const SPEECH_VERBS = wordList(`
said says say told tells asked asks replied added adds argued argues claimed claims warned warns wrote writes explained explains
announced announces admitted admits insisted insists stated states noted notes suggested suggests declared declares
described describes denied denies called calls recalled recalls believed believes thinks thought predicted predicts
concluded concludes observed observes acknowledged acknowledges complained complains urged urges vowed vows promised
promises joked jokes remarked remarks confirmed confirms recommended recommends accused accuses criticised criticized praised
tweeted testified maintained maintains reckons reckoned laughed smiled shrugged reported reports`);

/** Small words before which a noun phrase is over. */
export const CLOSED_CLASS = wordList(
  'and or to in of on at from for with is was has had were are by as that which when where through into until since but during today yesterday then who will would can could after before while because it he she they',
);
