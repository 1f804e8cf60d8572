import { describe, expect, it } from 'vitest';
import { showQuotations } from './show.js';

/** A text, then each quotation found in it. */
type Case = readonly [text: string, ...expected: string[]];

const check = (...[text, ...expected]: Case): void => expect(showQuotations(text)).toEqual(expected);

describe('no speech: titles, inscriptions, terms, irony', () => {
  const cases: Case[] = [
    ["The town's so-called “miracle” lasted a week.", 'scare/none -: miracle'],
    ['Her second novel, “The Glass Orchard”, sold well.', 'scare/none -: The Glass Orchard'],
    [
      'A brass plate reading “Deliveries at the rear” hung by the door.',
      'scare/none -: Deliveries at the rear',
    ],
    ['The word “resilience” appears nine times.', 'scare/none -: resilience'],
    [`He is 6'2" tall and the board is 12" wide.`],
    ["Rock 'n' roll of the '60s wasn't for the Joneses' children."],
    ['The “peace” talks went nowhere.', 'scare/none -: peace'],
    ["The soup is known as “old woman's tears” in the north.", "scare/none -: old woman's tears"],
    ['The poem “Low Tide” was written in 1931.', 'scare/none -: Low Tide'],
    ['A sign on the gate said “Closed until further notice”.', 'scare/none -: Closed until further notice'],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('a speaker known from the sentences around', () => {
  const cases: Case[] = [
    [
      '“We waited,” Ada Obi said. “Nobody came.”',
      'direct/named Ada Obi: We waited,',
      'direct/inferred Ada Obi: Nobody came.',
    ],
    [
      'Maria Keller crossed the ice alone. “We waited,” she said, “and nobody came.”',
      'direct/inferred Maria Keller: We waited,',
      'direct/inferred Maria Keller: and nobody came.',
    ],
    [
      '“Are you coming?” asked Tom Hart. “No,” said Lena Moss. “Why not?”',
      'direct/named Tom Hart: Are you coming?',
      'direct/named Lena Moss: No,',
      'direct/inferred Lena Moss: Why not?',
    ],
    [
      'Omar Aziz wrote: “We began with nothing but a tent and a kettle.\n\n“Then the rain came.”',
      'direct/named Omar Aziz: We began with nothing but a tent and a kettle.',
      'direct/inferred Omar Aziz: Then the rain came.',
    ],
    [
      'John Reed met Mary Stone in Oslo. “It was cold,” she said.',
      'direct/inferred Mary Stone: It was cold,',
    ],
    [
      'The mayor, Hugo Brandt, was furious. “I was never asked,” the mayor said.',
      'direct/inferred Hugo Brandt: I was never asked,',
    ],
    [
      '“I was nine when the war ended,” says Elif Kaya, now 88. “We ate grass.” She pauses. “People forget that.”',
      'direct/named Elif Kaya: I was nine when the war ended,',
      'direct/inferred Elif Kaya: We ate grass.',
      'direct/inferred Elif Kaya: People forget that.',
    ],
    [
      '“Did you lock the door?” asked Nell Gray.\n\n“I think so,” said Brody Finch.\n\n“You think so?”\n\n“I locked it.”',
      'direct/named Nell Gray: Did you lock the door?',
      'direct/named Brody Finch: I think so,',
      'direct/inferred Nell Gray: You think so?',
      'direct/inferred Brody Finch: I locked it.',
    ],
    [
      'Saleh Noor visited the camp in June. He called the conditions there “a stain on us all”.',
      'partial/inferred Saleh Noor: a stain on us all',
    ],
    [
      'Speaking to farmers in Lund, the agriculture minister, Sven Ek, admitted mistakes. “We were slow,” he said. “Too slow.”',
      'direct/inferred Sven Ek: We were slow,',
      'direct/inferred Sven Ek: Too slow.',
    ],
    [
      'Oskar Brandt, who chairs the inquiry, thanked the witnesses. It had been, he said, “a hard week”.',
      'partial/inferred Oskar Brandt: a hard week',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('words taken into another sentence', () => {
  const cases: Case[] = [
    [
      'According to Prof. Nils Berg, the ice is “thinner than a coin”.',
      'partial/named Nils Berg: thinner than a coin',
    ],
    [
      'The water is safe, according to the ministry, which called the reports “wild guesses”.',
      'partial/named the ministry: wild guesses',
    ],
    ['The union described the offer as “an insult”.', 'partial/named The union: an insult'],
    ['Bergson Foods said it was “truly sorry” for the delay.', 'partial/named Bergson Foods: truly sorry'],
    ['The play was called “a triumph” by Rosa Lind.', 'partial/named Rosa Lind: a triumph'],
    [
      'In a letter to the council, Grace Otieno called the plan “reckless, costly and cruel”.',
      'partial/named Grace Otieno: reckless, costly and cruel',
    ],
    ['The report warns of “a lost decade”.', 'partial/named The report: a lost decade'],
    ['It was, Ms Lopez added, “the right thing to do”.', 'partial/named Lopez: the right thing to do'],
    [
      'The prime minister has promised “jobs for all”, but the unions say the plan is “smoke”.',
      'partial/named The prime minister: jobs for all',
      'partial/named the unions: smoke',
    ],
    [
      'Keiko Tanaka, speaking in Geneva on Friday, warned that the fund would be “empty by June”.',
      'partial/named Keiko Tanaka: empty by June',
    ],
    [
      'Paul Miller denied that he had “stolen a single cent”.',
      'partial/named Paul Miller: stolen a single cent',
    ],
    ['Lawyers for the bank called the claim “fiction”.', 'partial/named Lawyers for the bank: fiction'],
    [
      'In her diary for 1912, Clara Voss described the harbour as “a drawer full of knives”.',
      'partial/named Clara Voss: a drawer full of knives',
    ],
    [
      'Police confirmed that a man had been held but refused to discuss “operational details”.',
      'partial/named Police: operational details',
    ],
    [
      'Supporters hail the scheme as “visionary”; opponents say it is “a bribe”.',
      'partial/named Supporters: visionary',
      'partial/named opponents: a bribe',
    ],
    [
      '"The valley", wrote the explorer Jean Tissot in 1790, "is a locked room."',
      'partial/named Jean Tissot: The valley',
      'partial/named Jean Tissot: is a locked room.',
    ],
    [
      "The company's chief executive, Mona Lindqvist-Bell, apologised for “the distress we have caused”.",
      'partial/named Mona Lindqvist-Bell: the distress we have caused',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('a clause and its speaker in one sentence', () => {
  const cases: Case[] = [
    [
      '“The bridge will open in May,” said Ada Obi, an engineer.',
      'direct/named Ada Obi: The bridge will open in May,',
    ],
    ['Ada Obi says “No boats today”.', 'direct/named Ada Obi: No boats today'],
    ['Ada Obi says no to “Boats for today”.', 'partial/named Ada Obi: Boats for today'],
    ['Ada Obi said: “The bridge will open in May.”', 'direct/named Ada Obi: The bridge will open in May.'],
    [
      'Ada Obi, an engineer who has worked on the site since 2019, told reporters that “nobody had asked the fishermen”.',
      'direct/named Ada Obi: nobody had asked the fishermen',
    ],
    [
      'In the words of Dr. Imani Cole, “a river remembers what we forget.”',
      'direct/named Imani Cole: a river remembers what we forget.',
    ],
    [
      '‘It’s the dogs’ fault,’ said Mr Pym, ‘and you know it.’',
      'direct/named Pym: It’s the dogs’ fault,',
      'direct/named Pym: and you know it.',
    ],
    [
      '‘He told me “never again” and left,’ Ruth Hale recalled.',
      'direct/named Ruth Hale: He told me “never again” and left,',
    ],
    ['„We are waiting“, said Anna Weiss.', 'direct/named Anna Weiss: We are waiting'],
    ['«We are waiting,» said Luc Morel.', 'direct/named Luc Morel: We are waiting,'],
    [
      'A Swedish officer said “the ice will not hold”.',
      'direct/named A Swedish officer: the ice will not hold',
    ],
    [
      'One resident, who asked not to be named, said: “We are afraid.”',
      'direct/named One resident: We are afraid.',
    ],
    [
      '“This is madness,” a spokesman for the harbour authority said.',
      'direct/named a spokesman for the harbour authority: This is madness,',
    ],
    ['Asked about the leak, Kim Park replied: “Ask my lawyer.”', 'direct/named Kim Park: Ask my lawyer.'],
    ['“Nonsense!” Petra Vogel shouted.', 'direct/named Petra Vogel: Nonsense!'],
    ['Anna Weiss: “I never wanted to be famous.”', 'direct/named Anna Weiss: I never wanted to be famous.'],
    ["Peter Lund's answer was short: “No.”", 'direct/named Peter Lund: No.'],
    ['“Stop!” The shout came from the roof.', 'direct/none -: Stop!'],
    ['“We’ll see,” said the chairwoman, Leila Haddad, and left.', 'direct/named Leila Haddad: We’ll see,'],
    [
      'George Harlan once wrote that “good prose is a clean window”; few have listened.',
      'direct/named George Harlan: good prose is a clean window',
    ],
    [
      'The head of the agency, the oldest of its kind, Bruno Falk, has said that “nothing will change”.',
      'direct/named Bruno Falk: nothing will change',
    ],
    [
      '“We lost everything,” Irene Duarte, a teacher from the village, told the court.',
      'direct/named Irene Duarte: We lost everything,',
    ],
    [
      '“A good map,” as Ines Roth puts it, “is a promise.”',
      'direct/named Ines Roth: A good map,',
      'direct/named Ines Roth: is a promise.',
    ],
    ["“You can't eat a view,” Joan Petrie likes to say.", "direct/named Joan Petrie: You can't eat a view,"],
    [
      "“It's over,” said a second official, who was not authorised to speak publicly.",
      "direct/named a second official: It's over,",
    ],
    [
      '“I will not,” Judge Alvarez told the lawyers, “be hurried.”',
      'direct/named Alvarez: I will not,',
      'direct/named Alvarez: be hurried.',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});
