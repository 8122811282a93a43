/** Requirements no tool can judge: who answers for them, and where. */

export interface HumanRequirement {
  readonly id: string;
  readonly requirement: string;
  /** Why a person must look. */
  readonly why: string;
  /** What a person does, and which document helps. */
  readonly answer: string;
}

export const HUMAN: readonly HumanRequirement[] = [
  {
    id: 'PRC-3',
    requirement: 'App and listing are reviewed by two teams and submitted one by one.',
    why: 'The submission happens in the portal.',
    answer: 'Submit the app with design document, test plan and installation guide, the listing with its own text.',
  },
  {
    id: 'PRC-5',
    requirement: 'The self-test of the vendor instance was run on this version.',
    why: 'It runs on the vendor instance only; its rules are not public.',
    answer: 'Run "Validate Application" on the vendor instance and keep its result with the release.',
  },
  {
    id: 'PRC-6',
    requirement: 'A failed automated test that is wrong is argued in the notes to the certifier.',
    why: 'The notes are typed into the portal.',
    answer: 'Copy the notes this tool prints: every waiver has its reason and its last day.',
  },
  {
    id: 'PRC-7',
    requirement: 'Reviewers install, configure and test the app together with the publisher.',
    why: 'It is a meeting.',
    answer: 'Follow the demonstration script on an instance with the app and a tenant of the other system.',
  },
  {
    id: 'PRC-8',
    requirement: 'A review takes three to six weeks, longer before the yearly conference.',
    why: 'It is planning.',
    answer: 'Submit six weeks before the date of the release.',
  },
  {
    id: 'LST-3',
    requirement: 'The terms of the store, or terms of the publisher, are attached.',
    why: 'It is a legal decision.',
    answer: 'Choose the terms in the portal.',
  },
  {
    id: 'LST-4',
    requirement: 'The integration does something useful with the data, in both directions.',
    why: 'It is a judgement about the product.',
    answer: 'The listing and the purpose section of the design document say what people do with the data.',
  },
  {
    id: 'LIF-2',
    requirement: 'First install and upgrade were both tried, on each family.',
    why: 'It takes instances of each family.',
    answer: 'Install on a clean instance and over the last version; keep both results with the test plan.',
  },
  {
    id: 'LIF-6',
    requirement: "The platform's instance scan was run on the app.",
    why: 'It runs on an instance.',
    answer: 'Run the scan on the instance of the test plan and attach what it found.',
  },
];
