import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['weight_severity_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'severity',
    value: '1',
    label: 'Severity is critical',
    points: 4,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_severity_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'severity',
    value: '2',
    label: 'Severity is high',
    points: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_severity_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'severity',
    value: '3',
    label: 'Severity is medium',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_severity_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'severity',
    value: '4',
    label: 'Severity is low',
    points: 0,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_severity_none'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'severity',
    label: 'Severity is not rated, taken as medium',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_likelihood_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'likelihood',
    value: '1',
    label: 'Likelihood is almost certain',
    points: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_likelihood_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'likelihood',
    value: '2',
    label: 'Likelihood is likely',
    points: 2,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_likelihood_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'likelihood',
    value: '3',
    label: 'Likelihood is possible',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_likelihood_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'likelihood',
    value: '4',
    label: 'Likelihood is unlikely',
    points: 0,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_likelihood_none'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'likelihood',
    label: 'Likelihood is not rated, taken as possible',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_criticality_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'criticality',
    value: '1',
    label: 'a most critical application',
    points: 2,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_criticality_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'criticality',
    value: '2',
    label: 'somewhat critical',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_regulation_sox'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'regulation',
    value: 'sox',
    label: 'SOX',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_regulation_pci_dss'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'regulation',
    value: 'pci_dss',
    label: 'PCI DSS',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_regulation_gdpr'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'regulation',
    value: 'gdpr',
    label: 'GDPR',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_regulation_hipaa'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'regulation',
    value: 'hipaa',
    label: 'HIPAA',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_due_14'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'due',
    value: '14',
    label: 'Due soon',
    points: 1,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_exploited_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'exploited',
    value: '1',
    label: 'Attackers are known to use the weakness',
    points: 2,
    active: true,
  },
});
