import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/** Texts the app shows to people, written by scripts/messages.ts. The English text is the key. */

Record({
  $id: Now.ID['message_is_not_a_state_of_78488d'],
  table: 'sys_ui_message',
  data: {
    key: '"{0}" is not a state of a finding. Choose a state from the list.',
    message: '"{0}" is not a state of a finding. Choose a state from the list.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_cut_the_whole_entry_is_3e6b63'],
  table: 'sys_ui_message',
  data: {
    key: '(cut: the whole entry is in ServiceNow)',
    message: '(cut: the whole entry is in ServiceNow)',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_servicenow_value_for_an_3d1689'],
  table: 'sys_ui_message',
  data: {
    key: 'A ServiceNow value for an Onspring number field has more than 15 digits or is no number.',
    message: 'A ServiceNow value for an Onspring number field has more than 15 digits or is no number.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_call_would_have_left_53a999'],
  table: 'sys_ui_message',
  data: {
    key: 'A call would have left the configured hosts; nothing was sent.',
    message: 'A call would have left the configured hosts; nothing was sent.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_change_here_would_overwrite_f1e9cb'],
  table: 'sys_ui_message',
  data: {
    key: 'A change here would overwrite a newer value in Onspring that does not fit in ServiceNow.',
    message: 'A change here would overwrite a newer value in Onspring that does not fit in ServiceNow.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_change_that_the_plan_1ef0d5'],
  table: 'sys_ui_message',
  data: {
    key: 'A change that the plan needs was refused or failed.',
    message: 'A change that the plan needs was refused or failed.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_change_waits_for_a_3d2934'],
  table: 'sys_ui_message',
  data: {
    key: 'A change waits for a record that was deleted in ServiceNow or does not belong to its record map any more.',
    message:
      'A change waits for a record that was deleted in ServiceNow or does not belong to its record map any more.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_change_waits_in_servicenow_ffae9c'],
  table: 'sys_ui_message',
  data: {
    key: 'A change waits in ServiceNow for a record whose map is gone or inactive, or a run was asked for without a map.',
    message:
      'A change waits in ServiceNow for a record whose map is gone or inactive, or a run was asked for without a map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_child_record_in_onspring_eb09d5'],
  table: 'sys_ui_message',
  data: {
    key: 'A child record in Onspring names no parent, or one that could not be brought into ServiceNow.',
    message: 'A child record in Onspring names no parent, or one that could not be brought into ServiceNow.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_field_map_brings_a_b9a06f'],
  table: 'sys_ui_message',
  data: {
    key: 'A field map brings a value to ServiceNow with a transform that only goes the other way.',
    message: 'A field map brings a value to ServiceNow with a transform that only goes the other way.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_field_map_names_a_5c0ba1'],
  table: 'sys_ui_message',
  data: {
    key: 'A field map names a field that the Onspring app does not show to the API key.',
    message: 'A field map names a field that the Onspring app does not show to the API key.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_finding_cannot_go_from_f94bee'],
  table: 'sys_ui_message',
  data: {
    key: 'A finding cannot go from {0} to {1}. Next possible: {2}.',
    message: 'A finding cannot go from {0} to {1}. Next possible: {2}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_fixed_text_travels_one_afc71b'],
  table: 'sys_ui_message',
  data: {
    key: 'A fixed text travels one way. Set Direction to From Onspring or To Onspring.',
    message: 'A fixed text travels one way. Set Direction to From Onspring or To Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_gateway_gave_up_waiting_c28967'],
  table: 'sys_ui_message',
  data: {
    key: 'A gateway gave up waiting for the vendor.',
    message: 'A gateway gave up waiting for the vendor.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_gateway_got_no_answer_2798b2'],
  table: 'sys_ui_message',
  data: {
    key: 'A gateway got no answer from the vendor.',
    message: 'A gateway got no answer from the vendor.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_list_field_holds_several_a7a06b'],
  table: 'sys_ui_message',
  data: {
    key: 'A list field holds several values and its column takes one.',
    message: 'A list field holds several values and its column takes one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_list_value_has_no_6b937e'],
  table: 'sys_ui_message',
  data: {
    key: 'A list value has no counterpart on the other side.',
    message: 'A list value has no counterpart on the other side.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_map_is_to_be_2601b3'],
  table: 'sys_ui_message',
  data: {
    key: 'A map is to be mirrored or looked up, but has no key column that it also sends to Onspring.',
    message: 'A map is to be mirrored or looked up, but has no key column that it also sends to Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_mirror_left_out_values_5ef489'],
  table: 'sys_ui_message',
  data: {
    key: 'A mirror left out values that Onspring would not take.',
    message: 'A mirror left out values that Onspring would not take.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_new_finding_starts_as_eb8492'],
  table: 'sys_ui_message',
  data: {
    key: 'A new finding starts as New.',
    message: 'A new finding starts as New.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_new_task_starts_as_10c008'],
  table: 'sys_ui_message',
  data: {
    key: 'A new task starts as Pending and opens by itself when its turn comes.',
    message: 'A new task starts as Pending and opens by itself when its turn comes.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_page_came_back_instead_78bb2d'],
  table: 'sys_ui_message',
  data: {
    key: 'A page came back instead of data: the instance is asleep or a gateway answered for it.',
    message: 'A page came back instead of data: the instance is asleep or a gateway answered for it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_planned_finding_needs_at_34a3c7'],
  table: 'sys_ui_message',
  data: {
    key: 'A planned finding needs at least one task. Add a task, or choose a playbook.',
    message: 'A planned finding needs at least one task. Add a task, or choose a playbook.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_record_map_brings_records_0f3ee4'],
  table: 'sys_ui_message',
  data: {
    key: 'A record map brings records into a table that only sends them.',
    message: 'A record map brings records into a table that only sends them.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_record_map_names_an_6b0478'],
  table: 'sys_ui_message',
  data: {
    key: 'A record map names an Onspring app that the API key cannot see.',
    message: 'A record map names an Onspring app that the API key cannot see.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_record_of_onspring_app_8ddaa8'],
  table: 'sys_ui_message',
  data: {
    key: 'A record of Onspring app {0}',
    message: 'A record of Onspring app {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_reference_field_refers_to_a0ec98'],
  table: 'sys_ui_message',
  data: {
    key: 'A reference field refers to several records and its column takes one.',
    message: 'A reference field refers to several records and its column takes one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_risk_manager_accepts_a_fa1499'],
  table: 'sys_ui_message',
  data: {
    key: 'A risk manager accepts a risk. Fill in Justification, Compensating control and Accept until, then choose Request risk acceptance.',
    message:
      'A risk manager accepts a risk. Fill in Justification, Compensating control and Accept until, then choose Request risk acceptance.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_risk_of_this_priority_1134ab'],
  table: 'sys_ui_message',
  data: {
    key: 'A risk of this priority is accepted for at most {0} days. Choose an earlier day.',
    message: 'A risk of this priority is accepted for at most {0} days. Choose an earlier day.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_task_waits_for_a_f1d9f0'],
  table: 'sys_ui_message',
  data: {
    key: 'A task waits for a vendor.',
    message: 'A task waits for a vendor.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_task_was_closed_incomplete_876971'],
  table: 'sys_ui_message',
  data: {
    key: 'A task was closed incomplete, so the plan stands still: reopen it, or skip it and say why.',
    message: 'A task was closed incomplete, so the plan stands still: reopen it, or skip it and say why.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_text_from_outside_has_8c1928'],
  table: 'sys_ui_message',
  data: {
    key: 'A text from outside has no placeholder. Remove {0} from Text.',
    message: 'A text from outside has no placeholder. Remove {0} from Text.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_time_span_repeats_counts_a0cccf'],
  table: 'sys_ui_message',
  data: {
    key: 'A time span repeats, counts in months or years, or is none: ServiceNow has no duration for it.',
    message: 'A time span repeats, counts in months or years, or is none: ServiceNow has no duration for it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_cannot_be_looked_0c15ce'],
  table: 'sys_ui_message',
  data: {
    key: 'A value cannot be looked up in Onspring safely.',
    message: 'A value cannot be looked up in Onspring safely.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_for_a_date_6da0d5'],
  table: 'sys_ui_message',
  data: {
    key: 'A value for a date column is no date.',
    message: 'A value for a date column is no date.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_for_a_number_afd738'],
  table: 'sys_ui_message',
  data: {
    key: 'A value for a number column has more than 15 digits or is no number.',
    message: 'A value for a number column has more than 15 digits or is no number.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_for_a_reference_097525'],
  table: 'sys_ui_message',
  data: {
    key: 'A value for a reference does not refer to a record.',
    message: 'A value for a reference does not refer to a record.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_for_a_text_6bbd11'],
  table: 'sys_ui_message',
  data: {
    key: 'A value for a text column is not text, or is a number of more than 15 digits.',
    message: 'A value for a text column is not text, or is a number of more than 15 digits.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_for_a_whole_83eb29'],
  table: 'sys_ui_message',
  data: {
    key: 'A value for a whole-number column has a fraction, more than 15 digits, or is no number.',
    message: 'A value for a whole-number column has a fraction, more than 15 digits, or is no number.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_for_a_yes_f328b2'],
  table: 'sys_ui_message',
  data: {
    key: 'A value for a yes/no column is neither.',
    message: 'A value for a yes/no column is neither.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_of_a_multi_6b2759'],
  table: 'sys_ui_message',
  data: {
    key: 'A value of a multi-value list holds a comma, which separates values in ServiceNow.',
    message: 'A value of a multi-value list holds a comma, which separates values in ServiceNow.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_answered_in_a_e6927f'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor answered in a shape the companion does not know.',
    message: 'A vendor answered in a shape the companion does not know.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_answers_other_calls_c9ad1c'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor answers other calls but not this one: each time it took too long, was cut off or failed at a gateway.',
    message:
      'A vendor answers other calls but not this one: each time it took too long, was cut off or failed at a gateway.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_could_not_be_bf692c'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor could not be reached: name, network, firewall or certificate.',
    message: 'A vendor could not be reached: name, network, firewall or certificate.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_does_not_accept_5cd29b'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor does not accept the credentials of the companion.',
    message: 'A vendor does not accept the credentials of the companion.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_failed_on_a_9bd216'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor failed on a call; it may be one record.',
    message: 'A vendor failed on a call; it may be one record.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_failed_several_times_595c36'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor failed several times in a row or asked to wait; calls are held back for a moment.',
    message: 'A vendor failed several times in a row or asked to wait; calls are held back for a moment.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_gave_up_waiting_256785'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor gave up waiting for a call.',
    message: 'A vendor gave up waiting for a call.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_is_down_or_107588'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor is down or in maintenance.',
    message: 'A vendor is down or in maintenance.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_refused_the_content_4ed183'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor refused the content of a call.',
    message: 'A vendor refused the content of a call.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_s_rate_limit_0465a4'],
  table: 'sys_ui_message',
  data: {
    key: "A vendor's rate limit is reached. Nothing more is sent until the time it names.",
    message: "A vendor's rate limit is reached. Nothing more is sent until the time it names.",
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_vendor_or_what_stands_1f3118'],
  table: 'sys_ui_message',
  data: {
    key: 'A vendor, or what stands before it, sends callers to another address. Nothing was sent there.',
    message: 'A vendor, or what stands before it, sends callers to another address. Nothing was sent there.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_accept_the_risk_until_f3faba'],
  table: 'sys_ui_message',
  data: {
    key: 'Accept the risk until {0}?',
    message: 'Accept the risk until {0}?',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_accepted_before_times_4ff865'],
  table: 'sys_ui_message',
  data: {
    key: 'Accepted before: {0} times',
    message: 'Accepted before: {0} times',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_activate_the_record_map_correct_ba338d'],
  table: 'sys_ui_message',
  data: {
    key: 'Activate the record map, correct its name, or ignore the issue with a reason.',
    message: 'Activate the record map, correct its name, or ignore the issue with a reason.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_add_it_to_the_value_fb9e1c'],
  table: 'sys_ui_message',
  data: {
    key: 'Add it to the value map of the field, or to the list in Onspring.',
    message: 'Add it to the value map of the field, or to the list in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_add_or_activate_a_record_b857e4'],
  table: 'sys_ui_message',
  data: {
    key: 'Add or activate a record map for the app, or switch off the outcome in Onspring.',
    message: 'Add or activate a record map for the app, or switch off the outcome in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_add_the_extension_to_file_3768fc'],
  table: 'sys_ui_message',
  data: {
    key: 'Add the extension to "File types" in the field map, or save the file as an allowed type. An image field takes images only.',
    message:
      'Add the extension to "File types" in the field map, or save the file as an allowed type. An image field takes images only.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_add_the_value_to_the_7a3b27'],
  table: 'sys_ui_message',
  data: {
    key: 'Add the value to the value map of this field, or correct it in Onspring. It lands with the next import.',
    message: 'Add the value to the value map of this field, or correct it in Onspring. It lands with the next import.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_add_what_is_missing_in_a472b1'],
  table: 'sys_ui_message',
  data: {
    key: 'Add what is missing in Onspring, or correct the field map; the next run brings the values.',
    message: 'Add what is missing in Onspring, or correct the field map; the next run brings the values.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_all_steps_are_done_05db27'],
  table: 'sys_ui_message',
  data: {
    key: 'All steps are done.',
    message: 'All steps are done.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_all_tasks_are_done_onspring_2a6ffa'],
  table: 'sys_ui_message',
  data: {
    key: 'All tasks are done. Onspring validates and closes the finding.',
    message: 'All tasks are done. Onspring validates and closes the finding.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_an_accepted_risk_has_an_4151b9'],
  table: 'sys_ui_message',
  data: {
    key: 'An accepted risk has an end: set Accept until to a day to come.',
    message: 'An accepted risk has an end: set Accept until to a day to come.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_an_admin_paused_the_exchange_346809'],
  table: 'sys_ui_message',
  data: {
    key: 'An admin paused the exchange with Onspring. Choose Resume.',
    message: 'An admin paused the exchange with Onspring. Choose Resume.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_an_event_names_a_record_7f7d71'],
  table: 'sys_ui_message',
  data: {
    key: 'An event names a record by its number, but the API key cannot read the field Record Id.',
    message: 'An event names a record by its number, but the API key cannot read the field Record Id.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_an_event_names_a_record_c29f74'],
  table: 'sys_ui_message',
  data: {
    key: 'An event names a record that Onspring does not have or does not show to the API key.',
    message: 'An event names a record that Onspring does not have or does not show to the API key.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_attachments_belong_to_the_record_c15f4d'],
  table: 'sys_ui_message',
  data: {
    key: 'Attachments belong to the record and to no column. Set Column to {0}.',
    message: 'Attachments belong to the record and to no column. Set Column to {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_attachments_of_are_not_exchanged_cebdc7'],
  table: 'sys_ui_message',
  data: {
    key: 'Attachments of {0} are not exchanged. Use a map of findings or tasks.',
    message: 'Attachments of {0} are not exchanged. Use a map of findings or tasks.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_attackers_are_known_to_use_78e1c6'],
  table: 'sys_ui_message',
  data: {
    key: 'Attackers are known to use the weakness',
    message: 'Attackers are known to use the weakness',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_awaiting_validation_862654'],
  table: 'sys_ui_message',
  data: {
    key: 'Awaiting validation',
    message: 'Awaiting validation',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_both_sides_changed_of_ee5c51'],
  table: 'sys_ui_message',
  data: {
    key: 'Both sides changed {0} of {1}',
    message: 'Both sides changed {0} of {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_cancelled_d353a9'],
  table: 'sys_ui_message',
  data: {
    key: 'Cancelled',
    message: 'Cancelled',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_change_the_plan_then_choose_924671'],
  table: 'sys_ui_message',
  data: {
    key: 'Change the plan, then choose Resubmit plan.',
    message: 'Change the plan, then choose Resubmit plan.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_check_name_resolution_and_outgoing_3a9801'],
  table: 'sys_ui_message',
  data: {
    key: 'Check name resolution and outgoing HTTPS from the host of the companion.',
    message: 'Check name resolution and outgoing HTTPS from the host of the companion.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_check_that_the_app_the_350856'],
  table: 'sys_ui_message',
  data: {
    key: 'Check that the app, the record or the REST API of the scoped app exists.',
    message: 'Check that the app, the record or the REST API of the scoped app exists.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_check_the_database_server_its_7fcd39'],
  table: 'sys_ui_message',
  data: {
    key: 'Check the database server, its credentials and its disk; /readyz tells when it is back.',
    message: 'Check the database server, its credentials and its disk; /readyz tells when it is back.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_check_what_the_role_of_b0c129'],
  table: 'sys_ui_message',
  data: {
    key: 'Check what the role of the API key may read. If they were deleted on purpose, cancel their findings by hand.',
    message:
      'Check what the role of the API key may read. If they were deleted on purpose, cancel their findings by hand.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_choose_a_decision_24a7a3'],
  table: 'sys_ui_message',
  data: {
    key: 'Choose a Decision.',
    message: 'Choose a Decision.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_choose_another_transform_in_the_44f51d'],
  table: 'sys_ui_message',
  data: {
    key: 'Choose another transform in the field map.',
    message: 'Choose another transform in the field map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_choose_in_journal_which_entries_24166e'],
  table: 'sys_ui_message',
  data: {
    key: 'Choose in Journal which entries travel by this map: Additional comments or Work notes.',
    message: 'Choose in Journal which entries travel by this map: Additional comments or Work notes.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_choose_in_map_of_the_497c08'],
  table: 'sys_ui_message',
  data: {
    key: 'Choose in Map of the parents whose comments these are: the map of findings or of tasks.',
    message: 'Choose in Map of the parents whose comments these are: the map of findings or of tasks.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_choose_the_record_map_this_a8f913'],
  table: 'sys_ui_message',
  data: {
    key: 'Choose the record map this field belongs to.',
    message: 'Choose the record map this field belongs to.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_choose_the_transform_that_fits_0f099e'],
  table: 'sys_ui_message',
  data: {
    key: 'Choose the transform that fits the type of the Onspring field.',
    message: 'Choose the transform that fits the type of the Onspring field.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_closed_c21ead'],
  table: 'sys_ui_message',
  data: {
    key: 'Closed',
    message: 'Closed',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_compare_the_versions_of_companion_f075dd'],
  table: 'sys_ui_message',
  data: {
    key: 'Compare the versions of companion and scoped app; "doctor" shows both.',
    message: 'Compare the versions of companion and scoped app; "doctor" shows both.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_compensating_control_9bc64c'],
  table: 'sys_ui_message',
  data: {
    key: 'Compensating control: {0}',
    message: 'Compensating control: {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_onspring_url_or_servicenow_95285c'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct ONSPRING_URL or SERVICENOW_URL to the address that answers itself; a sign-in page before it must let the companion pass.',
    message:
      'Correct ONSPRING_URL or SERVICENOW_URL to the address that answers itself; a sign-in page before it must let the companion pass.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_app_name_in_df5ec7'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the app name in the record map, or give the role of the API key read access to the app.',
    message: 'Correct the app name in the record map, or give the role of the API key read access to the app.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_cause_then_change_d1429c'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the cause, then change the record or ask for a retry here: it is sent again.',
    message: 'Correct the cause, then change the record or ask for a retry here: it is sent again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_cause_then_save_88471a'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the cause, then save the record in Onspring again.',
    message: 'Correct the cause, then save the record in Onspring again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_date_in_onspring_aab602'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the date in Onspring. It lands with the next import.',
    message: 'Correct the date in Onspring. It lands with the next import.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_name_in_the_094d84'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the name in the field map, or give the role of the API key access to the field.',
    message: 'Correct the name in the field map, or give the role of the API key access to the field.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_number_in_onspring_0325c9'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the number in Onspring, or map it to a column for larger numbers. It lands with the next import.',
    message: 'Correct the number in Onspring, or map it to a column for larger numbers. It lands with the next import.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_correct_the_value_in_onspring_0f45d4'],
  table: 'sys_ui_message',
  data: {
    key: 'Correct the value in Onspring, or change the field map.',
    message: 'Correct the value in Onspring, or change the field map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_create_it_there_for_a_22a801'],
  table: 'sys_ui_message',
  data: {
    key: 'Create it there (for a person: with the same e-mail address), or correct the reference.',
    message: 'Create it there (for a person: with the same e-mail address), or correct the reference.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_create_the_record_here_with_5ca444'],
  table: 'sys_ui_message',
  data: {
    key: 'Create the record here with this key, or correct the key in Onspring, then save the record there again.',
    message: 'Create the record here with this key, or correct the key in Onspring, then save the record there again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_decide_which_value_is_right_a58047'],
  table: 'sys_ui_message',
  data: {
    key: 'Decide which value is right: the other side then gets it, and the issue closes.',
    message: 'Decide which value is right: the other side then gets it, and the issue closes.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_deleted_enter_another_one_if_b973ff'],
  table: 'sys_ui_message',
  data: {
    key: 'Deleted: {0}. Enter another one if the work goes on there; the plan here goes on.',
    message: 'Deleted: {0}. Enter another one if the work goes on there; the plan here goes on.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_due_soon_9a9143'],
  table: 'sys_ui_message',
  data: {
    key: 'Due soon',
    message: 'Due soon',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_due_days_after_it_arrived_3bd9b3'],
  table: 'sys_ui_message',
  data: {
    key: 'Due {0} days after it arrived, as for every finding of this priority.',
    message: 'Due {0} days after it arrived, as for every finding of this priority.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_duplicate_02cdaa'],
  table: 'sys_ui_message',
  data: {
    key: 'Duplicate',
    message: 'Duplicate',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_enter_1_to_in_largest_d099aa'],
  table: 'sys_ui_message',
  data: {
    key: 'Enter 1 to {0} in Largest file in MB and 1 to {1} in Most files of a record.',
    message: 'Enter 1 to {0} in Largest file in MB and 1 to {1} in Most files of a record.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_enter_five_fields_such_as_80902d'],
  table: 'sys_ui_message',
  data: {
    key: 'Enter five fields such as "30 2 * * *", or leave it empty for every night.',
    message: 'Enter five fields such as "30 2 * * *", or leave it empty for every night.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_enter_in_text_what_the_4f77d9'],
  table: 'sys_ui_message',
  data: {
    key: 'Enter in Text what the field always holds.',
    message: 'Enter in Text what the field always holds.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_enter_seconds_minutes_hours_days_f8f640'],
  table: 'sys_ui_message',
  data: {
    key: 'Enter seconds, minutes, hours, days or weeks without a repetition, or map the field as text.',
    message: 'Enter seconds, minutes, hours, days or weeks without a repetition, or map the field as text.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_escalated_to_level_68a5c3'],
  table: 'sys_ui_message',
  data: {
    key: 'Escalated to level {0}.',
    message: 'Escalated to level {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_exploitation_is_known_which_has_2637b0'],
  table: 'sys_ui_message',
  data: {
    key: 'Exploitation is known, which has no weight',
    message: 'Exploitation is known, which has no weight',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_file_types_cannot_be_exchanged_fde0a6'],
  table: 'sys_ui_message',
  data: {
    key: 'File types {0} cannot be exchanged. Enter some of: {1}.',
    message: 'File types {0} cannot be exchanged. Enter some of: {1}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_filter_is_no_query_of_64ade9'],
  table: 'sys_ui_message',
  data: {
    key: 'Filter is no query of the table {0}. Build it in a list and copy it from there.',
    message: 'Filter is no query of the table {0}. Build it in a list and copy it from there.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_finding_is_open_on_the_8e8041'],
  table: 'sys_ui_message',
  data: {
    key: 'Finding {0} ({1}) is open on the same configuration item.',
    message: 'Finding {0} ({1}) is open on the same configuration item.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_finding_on_the_same_configuration_712d76'],
  table: 'sys_ui_message',
  data: {
    key: 'Finding {0} ({1}), on the same configuration item, is closed.',
    message: 'Finding {0} ({1}), on the same configuration item, is closed.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_gdpr_803ac2'],
  table: 'sys_ui_message',
  data: {
    key: 'GDPR',
    message: 'GDPR',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_give_the_role_of_the_1342bd'],
  table: 'sys_ui_message',
  data: {
    key: 'Give the role of the API key read access to the field Record Id.',
    message: 'Give the role of the API key read access to the field Record Id.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_give_the_role_of_the_7c1a91'],
  table: 'sys_ui_message',
  data: {
    key: 'Give the role of the API key, or the integration user, access to what the message names.',
    message: 'Give the role of the API key, or the integration user, access to what the message names.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_give_the_value_an_entry_6ed4c0'],
  table: 'sys_ui_message',
  data: {
    key: 'Give the value an entry in the value map of the field.',
    message: 'Give the value an entry in the value map of the field.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_given_up_after_one_attempt_e52bbb'],
  table: 'sys_ui_message',
  data: {
    key: 'Given up after one attempt: {0}',
    message: 'Given up after one attempt: {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_given_up_after_attempts_387f35'],
  table: 'sys_ui_message',
  data: {
    key: 'Given up after {0} attempts: {1}',
    message: 'Given up after {0} attempts: {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_hipaa_8cac80'],
  table: 'sys_ui_message',
  data: {
    key: 'HIPAA',
    message: 'HIPAA',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_if_it_was_deleted_nothing_5db60a'],
  table: 'sys_ui_message',
  data: {
    key: 'If it was deleted, nothing is to be done; else give the role of the API key access to its content.',
    message: 'If it was deleted, nothing is to be done; else give the role of the API key access to its content.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_if_that_was_meant_ignore_ea233d'],
  table: 'sys_ui_message',
  data: {
    key: 'If that was meant, ignore the issue; else restore the record or the record map, then ask for a retry.',
    message: 'If that was meant, ignore the issue; else restore the record or the record map, then ask for a retry.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_improve_it_then_close_the_9b8f10'],
  table: 'sys_ui_message',
  data: {
    key: 'Improve it, then close the task again.',
    message: 'Improve it, then close the task again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_in_remediation_efeb31'],
  table: 'sys_ui_message',
  data: {
    key: 'In remediation',
    message: 'In remediation',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_could_not_be_started_328171'],
  table: 'sys_ui_message',
  data: {
    key: 'It could not be started.',
    message: 'It could not be started.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_does_not_count_nobody_379423'],
  table: 'sys_ui_message',
  data: {
    key: 'It does not count: nobody approves their own work. Ask again, of somebody else.',
    message: 'It does not count: nobody approves their own work. Ask again, of somebody else.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_does_not_count_nobody_3a1ae8'],
  table: 'sys_ui_message',
  data: {
    key: 'It does not count: nobody approves what they asked for or work on.',
    message: 'It does not count: nobody approves what they asked for or work on.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_ended_without_outputs_d0e64d'],
  table: 'sys_ui_message',
  data: {
    key: 'It ended without outputs.',
    message: 'It ended without outputs.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_gave_its_last_sign_e21aea'],
  table: 'sys_ui_message',
  data: {
    key: 'It gave its last sign of life {0} minutes ago. Nothing is exchanged with Onspring meanwhile, and nothing is lost.',
    message:
      'It gave its last sign of life {0} minutes ago. Nothing is exchanged with Onspring meanwhile, and nothing is lost.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_back_with_17bca9'],
  table: 'sys_ui_message',
  data: {
    key: 'It is back with {0}.',
    message: 'It is back with {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_due_in_one_54f268'],
  table: 'sys_ui_message',
  data: {
    key: 'It is due in one day',
    message: 'It is due in one day',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_due_in_days_01dfa5'],
  table: 'sys_ui_message',
  data: {
    key: 'It is due in {0} days',
    message: 'It is due in {0} days',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_due_today_9fe012'],
  table: 'sys_ui_message',
  data: {
    key: 'It is due today',
    message: 'It is due today',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_not_known_whether_18b2a4'],
  table: 'sys_ui_message',
  data: {
    key: 'It is not known whether it started.',
    message: 'It is not known whether it started.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_overdue_by_one_2b6818'],
  table: 'sys_ui_message',
  data: {
    key: 'It is overdue by one day',
    message: 'It is overdue by one day',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_overdue_by_days_c9dac6'],
  table: 'sys_ui_message',
  data: {
    key: 'It is overdue by {0} days',
    message: 'It is overdue by {0} days',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_is_tried_again_the_d3b45e'],
  table: 'sys_ui_message',
  data: {
    key: 'It is tried again. The issue closes by itself when that succeeds.',
    message: 'It is tried again. The issue closes by itself when that succeeds.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_no_longer_is_about_c699b1'],
  table: 'sys_ui_message',
  data: {
    key: 'It no longer is about the same thing as its parent, so it is qualified anew.',
    message: 'It no longer is about the same thing as its parent, so it is qualified anew.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_no_longer_is_about_391caf'],
  table: 'sys_ui_message',
  data: {
    key: 'It no longer is about the same thing as {0}, so it is qualified anew.',
    message: 'It no longer is about the same thing as {0}, so it is qualified anew.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_now_is_about_the_3354de'],
  table: 'sys_ui_message',
  data: {
    key: 'It now is about the same thing as {0}. If it repeats it, set Parent and choose Duplicate.',
    message: 'It now is about the same thing as {0}. If it repeats it, set Parent and choose Duplicate.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_repeats_no_open_finding_2197eb'],
  table: 'sys_ui_message',
  data: {
    key: 'It repeats no open finding.',
    message: 'It repeats no open finding.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_repeats_79b1f5'],
  table: 'sys_ui_message',
  data: {
    key: 'It repeats {0}.',
    message: 'It repeats {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_it_was_due_on_22c7f3'],
  table: 'sys_ui_message',
  data: {
    key: 'It was due on {0}.',
    message: 'It was due on {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_its_changes_do_not_reach_024ba2'],
  table: 'sys_ui_message',
  data: {
    key: 'Its changes do not reach Onspring: see its sync issues.',
    message: 'Its changes do not reach Onspring: see its sync issues.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_justification_f5ec0b'],
  table: 'sys_ui_message',
  data: {
    key: 'Justification: {0}',
    message: 'Justification: {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_keep_one_reference_or_make_58d837'],
  table: 'sys_ui_message',
  data: {
    key: 'Keep one reference, or make the field single-select.',
    message: 'Keep one reference, or make the field single-select.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_less_or_more_of_a_0bac02'],
  table: 'sys_ui_message',
  data: {
    key: 'Less or more of a file arrived than was announced.',
    message: 'Less or more of a file arrived than was announced.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_likelihood_545c43'],
  table: 'sys_ui_message',
  data: {
    key: 'Likelihood',
    message: 'Likelihood',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_likelihood_is_almost_certain_599f5f'],
  table: 'sys_ui_message',
  data: {
    key: 'Likelihood is almost certain',
    message: 'Likelihood is almost certain',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_likelihood_is_likely_4b1f7c'],
  table: 'sys_ui_message',
  data: {
    key: 'Likelihood is likely',
    message: 'Likelihood is likely',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_likelihood_is_not_rated_taken_0f9eff'],
  table: 'sys_ui_message',
  data: {
    key: 'Likelihood is not rated, taken as possible',
    message: 'Likelihood is not rated, taken as possible',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_likelihood_is_possible_a18a16'],
  table: 'sys_ui_message',
  data: {
    key: 'Likelihood is possible',
    message: 'Likelihood is possible',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_likelihood_is_unlikely_4e1ac4'],
  table: 'sys_ui_message',
  data: {
    key: 'Likelihood is unlikely',
    message: 'Likelihood is unlikely',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_at_other_issues_of_188bd3'],
  table: 'sys_ui_message',
  data: {
    key: 'Look at other issues of the record and at rules that change the named fields after each save.',
    message: 'Look at other issues of the record and at rules that change the named fields after each save.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_at_the_line_before_c8459a'],
  table: 'sys_ui_message',
  data: {
    key: 'Look at the line before it for the cause.',
    message: 'Look at the line before it for the cause.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_at_the_system_log_afa209'],
  table: 'sys_ui_message',
  data: {
    key: 'Look at the system log of the vendor at that time; the record named is tried again alone.',
    message: 'Look at the system log of the vendor at that time; the record named is tried again alone.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_at_the_transform_history_7fec53'],
  table: 'sys_ui_message',
  data: {
    key: 'Look at the transform history and the system load of the instance. Importing again changes nothing that landed.',
    message:
      'Look at the transform history and the system load of the instance. Importing again changes nothing that landed.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_for_the_event_request_1aa3ab'],
  table: 'sys_ui_message',
  data: {
    key: 'Look for the event "request.failed" in its log.',
    message: 'Look for the event "request.failed" in its log.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_in_that_system_at_62b51d'],
  table: 'sys_ui_message',
  data: {
    key: 'Look in that system at the record named: a formula, rule or automation that takes too long, or very large content.',
    message:
      'Look in that system at the record named: a formula, rule or automation that takes too long, or very large content.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_look_whether_it_runs_and_63b318'],
  table: 'sys_ui_message',
  data: {
    key: 'Look whether it runs and reaches this instance: its log and its command doctor say why. This issue closes by itself.',
    message:
      'Look whether it runs and reaches this instance: its log and its command doctor say why. This issue closes by itself.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_make_the_field_outbound_or_6e7b3c'],
  table: 'sys_ui_message',
  data: {
    key: 'Make the field outbound, or choose another transform.',
    message: 'Make the field outbound, or choose another transform.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_make_the_key_unique_there_d0e4af'],
  table: 'sys_ui_message',
  data: {
    key: 'Make the key unique there, or choose another key field in the field map.',
    message: 'Make the key unique there, or choose another key field in the field map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_many_linked_records_are_gone_037851'],
  table: 'sys_ui_message',
  data: {
    key: 'Many linked records are gone from Onspring at once; nothing was ended in ServiceNow.',
    message: 'Many linked records are gone from Onspring at once; nothing was ended in ServiceNow.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_map_a_date_field_or_cd5389'],
  table: 'sys_ui_message',
  data: {
    key: 'Map a date field, or correct the value.',
    message: 'Map a date field, or correct the value.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_map_a_number_field_or_20ccaa'],
  table: 'sys_ui_message',
  data: {
    key: 'Map a number field, or correct the value in Onspring.',
    message: 'Map a number field, or correct the value in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_map_a_reference_field_of_c43984'],
  table: 'sys_ui_message',
  data: {
    key: 'Map a reference field of Onspring.',
    message: 'Map a reference field of Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_map_it_to_a_decimal_f8d2f9'],
  table: 'sys_ui_message',
  data: {
    key: 'Map it to a decimal column, or correct the value in Onspring.',
    message: 'Map it to a decimal column, or correct the value in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_name_the_parent_in_onspring_113446'],
  table: 'sys_ui_message',
  data: {
    key: 'Name the parent in Onspring, give the role of the API key access to it, or solve the issue about it.',
    message: 'Name the parent in Onspring, give the role of the API key access to it, or solve the issue about it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_new_18fdd5'],
  table: 'sys_ui_message',
  data: {
    key: 'New',
    message: 'New',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_active_user_has_the_1c0377'],
  table: 'sys_ui_message',
  data: {
    key: 'No active user has the role {0}.',
    message: 'No active user has the role {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_application_1f991c'],
  table: 'sys_ui_message',
  data: {
    key: 'No application',
    message: 'No application',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_business_application_is_named_cebdb2'],
  table: 'sys_ui_message',
  data: {
    key: 'No business application is named',
    message: 'No business application is named',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_companion_gave_a_sign_b4c3dc'],
  table: 'sys_ui_message',
  data: {
    key: 'No companion gave a sign of life yet.',
    message: 'No companion gave a sign of life yet.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_due_date_is_set_14190e'],
  table: 'sys_ui_message',
  data: {
    key: 'No due date is set',
    message: 'No due date is set',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_exploitation_is_known_9d5621'],
  table: 'sys_ui_message',
  data: {
    key: 'No exploitation is known',
    message: 'No exploitation is known',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_field_of_this_map_2b135a'],
  table: 'sys_ui_message',
  data: {
    key: 'No field of this map is the key column {0}. Add it to the map, or correct it.',
    message: 'No field of this map is the key column {0}. Add it to the map, or correct it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_load_is_complete_yet_d12a4d'],
  table: 'sys_ui_message',
  data: {
    key: 'No load is complete yet.',
    message: 'No load is complete yet.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_plan_approver_is_known_3cf8f0'],
  table: 'sys_ui_message',
  data: {
    key: 'No plan approver is known: name one here, or set the property x_onspr_bridge.default_approver.',
    message: 'No plan approver is known: name one here, or set the property x_onspr_bridge.default_approver.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_playbook_fits_look_at_8f6ab3'],
  table: 'sys_ui_message',
  data: {
    key: 'No playbook fits. Look at the conditions of the playbooks.',
    message: 'No playbook fits. Look at the conditions of the playbooks.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_playbook_fits_choose_one_5166fa'],
  table: 'sys_ui_message',
  data: {
    key: 'No playbook fits: choose one, then tasks are made.',
    message: 'No playbook fits: choose one, then tasks are made.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_record_has_this_14a99d'],
  table: 'sys_ui_message',
  data: {
    key: 'No record has this {0}.',
    message: 'No record has this {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_record_map_is_active_e0b3b1'],
  table: 'sys_ui_message',
  data: {
    key: 'No record map is active.',
    message: 'No record map is active.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_regulation_applies_1be450'],
  table: 'sys_ui_message',
  data: {
    key: 'No regulation applies',
    message: 'No regulation applies',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_task_is_left_to_2eb0b8'],
  table: 'sys_ui_message',
  data: {
    key: 'No task is left to do, and the finding is not fixed: reopen a task, or add one.',
    message: 'No task is left to do, and the finding is not fixed: reopen a task, or add one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_else_may_approve_this_973a9c'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody else may approve this step. Name a plan approver in the finding, then close the task.',
    message: 'Nobody else may approve this step. Name a plan approver in the finding, then close the task.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_has_the_role_388db3'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody has the role {0}.',
    message: 'Nobody has the role {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_may_accept_the_risk_2f773f'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody may accept the risk: an admin sets the property x_onspr_bridge.risk_managers.',
    message: 'Nobody may accept the risk: an admin sets the property x_onspr_bridge.risk_managers.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_may_approve_at_the_ea8fe5'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody may approve at the next level: an admin sets the property x_onspr_bridge.risk_managers.',
    message: 'Nobody may approve at the next level: an admin sets the property x_onspr_bridge.risk_managers.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_may_approve_the_plan_fb33f4'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody may approve the plan: name a plan approver, or an admin sets the property x_onspr_bridge.risk_managers.',
    message:
      'Nobody may approve the plan: name a plan approver, or an admin sets the property x_onspr_bridge.risk_managers.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_may_approve_this_step_95eca8'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody may approve this step. Name a plan approver in the finding, then ask for approval.',
    message: 'Nobody may approve this step. Name a plan approver in the finding, then ask for approval.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_names_themselves_as_plan_1a97a9'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody names themselves as plan approver: choose another person, or ask an agent to name you.',
    message: 'Nobody names themselves as plan approver: choose another person, or ask an agent to name you.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_owns_the_finding_and_41210c'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody owns the finding, and nobody is assigned to it.',
    message: 'Nobody owns the finding, and nobody is assigned to it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nobody_who_was_asked_is_838e89'],
  table: 'sys_ui_message',
  data: {
    key: 'Nobody who was asked is active any more: the plan is asked about anew within five minutes.',
    message: 'Nobody who was asked is active any more: the plan is asked about anew within five minutes.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_unless_it_persists_see_ad6782'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing unless it persists: see the status page of the vendor.',
    message: 'Nothing unless it persists: see the status page of the vendor.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_unless_it_persists_then_b86ad9'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing unless it persists: then look at the network between them.',
    message: 'Nothing unless it persists: then look at the network between them.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_unless_it_persists_then_8b51cd'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing unless it persists: then map fewer fields of large apps.',
    message: 'Nothing unless it persists: then map fewer fields of large apps.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_unless_it_persists_then_315ebd'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing unless it persists: then open the file by hand, it may be damaged, encrypted or held back by a virus scan.',
    message:
      'Nothing unless it persists: then open the file by hand, it may be damaged, encrypted or held back by a virus scan.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_was_saved_2a100b'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing was saved.',
    message: 'Nothing was saved.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_work_is_kept_and_4311c1'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing: work is kept and goes on by itself.',
    message: 'Nothing: work is kept and goes on by itself.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_nothing_if_it_persists_raise_1d5313'],
  table: 'sys_ui_message',
  data: {
    key: 'Nothing; if it persists, raise the rate limit rule of the instance for the integration user.',
    message: 'Nothing; if it persists, raise the rate limit rule of the instance for the integration user.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_only_a_rejected_plan_can_093b6b'],
  table: 'sys_ui_message',
  data: {
    key: 'Only a rejected plan can be resubmitted.',
    message: 'Only a rejected plan can be resubmitted.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_only_standards_without_penalties_apply_983398'],
  table: 'sys_ui_message',
  data: {
    key: 'Only standards without penalties apply',
    message: 'Only standards without penalties apply',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_only_what_a_reference_in_225460'],
  table: 'sys_ui_message',
  data: {
    key: 'Only what a reference in Onspring names can be created there. Clear Missing ones created by.',
    message: 'Only what a reference in Onspring names can be created there. Clear Missing ones created by.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_app_is_not_mapped_e5fafe'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring app {0} is not mapped',
    message: 'Onspring app {0} is not mapped',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_asks_for_the_same_91eab1'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring asks for the same step: see {0}.',
    message: 'Onspring asks for the same step: see {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_confirms_the_closure_close_3bb041'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring confirms the closure: close the finding there, then it closes here by itself.',
    message: 'Onspring confirms the closure: close the finding there, then it closes here by itself.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_decides_that_a_finding_285edd'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring decides that a finding is cancelled: cancel it there, then it is cancelled here by itself.',
    message: 'Onspring decides that a finding is cancelled: cancel it there, then it is cancelled here by itself.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_only_links_to_the_04fbf8'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring only links to the file, which another service keeps.',
    message: 'Onspring only links to the file, which another service keeps.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_record_c471a7'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring record {0}/{1}',
    message: 'Onspring record {0}/{1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_record_was_refused_a08ebf'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring record {0}/{1} was refused',
    message: 'Onspring record {0}/{1} was refused',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_says_the_finding_is_1de1fd'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring says: {0}. The finding is now {1}.',
    message: 'Onspring says: {0}. The finding is now {1}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_says_the_work_did_76bac2'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring says: {0}. The work did not pass validation: reopen or add tasks.',
    message: 'Onspring says: {0}. The work did not pass validation: reopen or add tasks.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_onspring_sent_an_event_for_467bbb'],
  table: 'sys_ui_message',
  data: {
    key: 'Onspring sent an event for an app that no active record map names.',
    message: 'Onspring sent an event for an app that no active record map names.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_pci_dss_59067e'],
  table: 'sys_ui_message',
  data: {
    key: 'PCI DSS',
    message: 'PCI DSS',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_plan_resubmitted_for_approval_ac4be3'],
  table: 'sys_ui_message',
  data: {
    key: 'Plan resubmitted for approval.',
    message: 'Plan resubmitted for approval.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_planned_fb6f7c'],
  table: 'sys_ui_message',
  data: {
    key: 'Planned',
    message: 'Planned',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_playbook_would_fit_now_the_0a3ba7'],
  table: 'sys_ui_message',
  data: {
    key: 'Playbook: {0} would fit now; the finding keeps {1}, by which it was planned.',
    message: 'Playbook: {0} would fit now; the finding keeps {1}, by which it was planned.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_playbook_the_first_whose_condition_f2f45f'],
  table: 'sys_ui_message',
  data: {
    key: 'Playbook: {0}, the first whose condition fits.',
    message: 'Playbook: {0}, the first whose condition fits.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_points_are_0_or_more_438977'],
  table: 'sys_ui_message',
  data: {
    key: 'Points are 0 or more: nothing makes a finding less urgent.',
    message: 'Points are 0 or more: nothing makes a finding less urgent.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_priority_now_ef9c35'],
  table: 'sys_ui_message',
  data: {
    key: 'Priority {0} (now {1}): {2}',
    message: 'Priority {0} (now {1}): {2}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_priority_must_not_start_from_bd91b3'],
  table: 'sys_ui_message',
  data: {
    key: 'Priority {0} must not start from fewer points than priority {1}. Change the other one first.',
    message: 'Priority {0} must not start from fewer points than priority {1}. Change the other one first.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_priority_because_7e6ee1'],
  table: 'sys_ui_message',
  data: {
    key: 'Priority {0}, because',
    message: 'Priority {0}, because',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_qualified_bfa4c0'],
  table: 'sys_ui_message',
  data: {
    key: 'Qualified',
    message: 'Qualified',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_raise_largest_file_in_mb_4ab550'],
  table: 'sys_ui_message',
  data: {
    key: 'Raise "Largest file in MB" in the field map, and above 10 the property glide.rest.max_content_length, or make the file smaller.',
    message:
      'Raise "Largest file in MB" in the field map, and above 10 the property glide.rest.max_content_length, or make the file smaller.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_raise_most_files_of_a_a2511a'],
  table: 'sys_ui_message',
  data: {
    key: 'Raise "Most files of a record" in the field map, or remove files.',
    message: 'Raise "Most files of a record" in the field map, or remove files.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_read_the_comment_of_the_397e77'],
  table: 'sys_ui_message',
  data: {
    key: 'Read the comment of the row in the import set; correct the rule or the record, then save it in Onspring again.',
    message:
      'Read the comment of the row in the import set; correct the rule or the record, then save it in Onspring again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_read_the_log_line_with_c2f2ec'],
  table: 'sys_ui_message',
  data: {
    key: 'Read the log line with the correlation id; if it persists, report it with that line.',
    message: 'Read the log line with the correlation id; if it persists, report it with that line.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_read_the_vendor_s_words_1c1917'],
  table: 'sys_ui_message',
  data: {
    key: "Read the vendor's words in the message; most often a field takes no such value.",
    message: "Read the vendor's words in the message; most often a field takes no such value.",
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_records_of_are_read_here_fb6020'],
  table: 'sys_ui_message',
  data: {
    key: 'Records of {0} are read here, never written. Set Direction to To Onspring.',
    message: 'Records of {0} are read here, never written. Set Direction to To Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_remediation_task_720ba9'],
  table: 'sys_ui_message',
  data: {
    key: 'Remediation task {0}: {1}',
    message: 'Remediation task {0}: {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_remove_control_characters_from_the_4e33bb'],
  table: 'sys_ui_message',
  data: {
    key: 'Remove control characters from the key value that the message names.',
    message: 'Remove control characters from the key value that the message names.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_renew_the_api_key_or_b6f769'],
  table: 'sys_ui_message',
  data: {
    key: 'Renew the API key or the OAuth client; work goes on by itself once they are right. "doctor" shows which.',
    message: 'Renew the API key or the OAuth client; work goes on by itself once they are right. "doctor" shows which.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_repeats_which_is_open_and_16aa0c'],
  table: 'sys_ui_message',
  data: {
    key: 'Repeats {0}, which is open and has the same {1}. Work on it there.',
    message: 'Repeats {0}, which is open and has the same {1}. Work on it there.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_report_it_with_the_record_3e2bdd'],
  table: 'sys_ui_message',
  data: {
    key: 'Report it with the record; look at the memory limit of the container.',
    message: 'Report it with the record; look at the memory limit of the container.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_report_it_an_id_that_c2baee'],
  table: 'sys_ui_message',
  data: {
    key: 'Report it: an id that a vendor gave does not look like one.',
    message: 'Report it: an id that a vendor gave does not look like one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_risk_accepted_ac4631'],
  table: 'sys_ui_message',
  data: {
    key: 'Risk accepted',
    message: 'Risk accepted',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_sox_0469b6'],
  table: 'sys_ui_message',
  data: {
    key: 'SOX',
    message: 'SOX',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_close_notes_why_30a76d'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Close notes why this step is not needed, then skip it.',
    message: 'Say in Close notes why this step is not needed, then skip it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_compensating_control_what_3bb7b1'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Compensating control what limits the risk meanwhile.',
    message: 'Say in Compensating control what limits the risk meanwhile.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_decision_comment_why_eb86de'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Decision comment why, and who does what.',
    message: 'Say in Decision comment why, and who does what.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_decision_holds_until_de9584'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Decision holds until by when it must have worked: a day to come.',
    message: 'Say in Decision holds until by when it must have worked: a day to come.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_justification_why_the_e1d92d'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Justification why the risk should be accepted.',
    message: 'Say in Justification why the risk should be accepted.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_onspring_key_field_ad608b'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Onspring key field which field of the referenced Onspring app holds the key.',
    message: 'Say in Onspring key field which field of the referenced Onspring app holds the key.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_reason_for_ignoring_dc32ad'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Reason for ignoring why the issue needs no action, then choose Ignore.',
    message: 'Say in Reason for ignoring why the issue needs no action, then choose Ignore.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_in_why_it_cannot_f87667'],
  table: 'sys_ui_message',
  data: {
    key: 'Say in Why it cannot be resolved what stands in the way and what was tried.',
    message: 'Say in Why it cannot be resolved what stands in the way and what was tried.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_say_which_finding_this_one_7af576'],
  table: 'sys_ui_message',
  data: {
    key: 'Say which finding this one repeats: set Parent, then choose Duplicate again.',
    message: 'Say which finding this one repeats: set Parent, then choose Duplicate again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_servicenow_did_not_finish_the_9c8d90'],
  table: 'sys_ui_message',
  data: {
    key: 'ServiceNow did not finish the transform of an import set within ten minutes.',
    message: 'ServiceNow did not finish the transform of an import set within ten minutes.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_servicenow_took_the_row_but_382f64'],
  table: 'sys_ui_message',
  data: {
    key: 'ServiceNow took the row but its transform or a business rule refused it.',
    message: 'ServiceNow took the row but its transform or a business rule refused it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_set_the_direction_of_the_e0dd2a'],
  table: 'sys_ui_message',
  data: {
    key: 'Set the direction of the record map to "To Onspring".',
    message: 'Set the direction of the record map to "To Onspring".',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_set_the_key_column_of_2aeab5'],
  table: 'sys_ui_message',
  data: {
    key: 'Set the key column of the record map to a column of one of its field maps.',
    message: 'Set the key column of the record map to a column of one of its field maps.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_set_and_efbc97'],
  table: 'sys_ui_message',
  data: {
    key: 'Set {0} and {1}.',
    message: 'Set {0} and {1}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_settle_it_then_ask_for_cb5b9f'],
  table: 'sys_ui_message',
  data: {
    key: 'Settle it, then ask for approval again.',
    message: 'Settle it, then ask for approval again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_several_records_have_this_d3273b'],
  table: 'sys_ui_message',
  data: {
    key: 'Several records have this {0}.',
    message: 'Several records have this {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_several_records_here_have_this_293cbc'],
  table: 'sys_ui_message',
  data: {
    key: 'Several records here have this key. Make the key unique, then save the record in Onspring again.',
    message: 'Several records here have this key. Make the key unique, then save the record in Onspring again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_several_records_of_onspring_have_c5e4a9'],
  table: 'sys_ui_message',
  data: {
    key: 'Several records of Onspring have the key that a reference names.',
    message: 'Several records of Onspring have the key that a reference names.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_severity_5e9f98'],
  table: 'sys_ui_message',
  data: {
    key: 'Severity',
    message: 'Severity',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_severity_is_critical_b00a2f'],
  table: 'sys_ui_message',
  data: {
    key: 'Severity is critical',
    message: 'Severity is critical',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_severity_is_high_c5e3fb'],
  table: 'sys_ui_message',
  data: {
    key: 'Severity is high',
    message: 'Severity is high',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_severity_is_low_cfaef5'],
  table: 'sys_ui_message',
  data: {
    key: 'Severity is low',
    message: 'Severity is low',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_severity_is_medium_cc9f52'],
  table: 'sys_ui_message',
  data: {
    key: 'Severity is medium',
    message: 'Severity is medium',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_severity_is_not_rated_taken_6b5544'],
  table: 'sys_ui_message',
  data: {
    key: 'Severity is not rated, taken as medium',
    message: 'Severity is not rated, taken as medium',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_shorten_the_text_in_onspring_01ec22'],
  table: 'sys_ui_message',
  data: {
    key: 'Shorten the text in Onspring, or map it to a longer column. It lands with the next import.',
    message: 'Shorten the text in Onspring, or map it to a longer column. It lands with the next import.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_solve_the_issue_about_that_5f94de'],
  table: 'sys_ui_message',
  data: {
    key: 'Solve the issue about that field: correct the value in Onspring or the field map. Then the change is decided.',
    message:
      'Solve the issue about that field: correct the value in Onspring or the field map. Then the change is decided.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_something_answered_with_status_look_3d61dd'],
  table: 'sys_ui_message',
  data: {
    key: 'Something answered with status {0}: look whether the address is that of the companion.',
    message: 'Something answered with status {0}: look whether the address is that of the companion.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_something_failed_that_has_no_e6efdf'],
  table: 'sys_ui_message',
  data: {
    key: 'Something failed that has no code of its own.',
    message: 'Something failed that has no code of its own.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_text_knows_no_placeholder_use_14a7a8'],
  table: 'sys_ui_message',
  data: {
    key: 'Text knows no placeholder {0}. Use {1}, the column of this map.',
    message: 'Text knows no placeholder {0}. Use {1}, the column of this map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_accepted_risk_has_expired_2feb72'],
  table: 'sys_ui_message',
  data: {
    key: 'The accepted risk has expired and the finding is not fixed.',
    message: 'The accepted risk has expired and the finding is not fixed.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_accepted_risk_has_expired_b5ab22'],
  table: 'sys_ui_message',
  data: {
    key: 'The accepted risk has expired: fix the finding, or request a renewal.',
    message: 'The accepted risk has expired: fix the finding, or request a renewal.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_agent_cannot_resolve_it_9d9fb5'],
  table: 'sys_ui_message',
  data: {
    key: 'The agent cannot resolve it: {0}',
    message: 'The agent cannot resolve it: {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_app_is_switched_off_a63cd4'],
  table: 'sys_ui_message',
  data: {
    key: 'The app is switched off.',
    message: 'The app is switched off.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_app_is_switched_on_9257e7'],
  table: 'sys_ui_message',
  data: {
    key: 'The app is switched on for this instance.',
    message: 'The app is switched on for this instance.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_app_was_switched_on_1753d2'],
  table: 'sys_ui_message',
  data: {
    key: 'The app was switched on for another instance, so this one stays silent. Choose This instance is meant.',
    message: 'The app was switched on for another instance, so this one stays silent. Choose This instance is meant.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_approval_was_due_on_0065c8'],
  table: 'sys_ui_message',
  data: {
    key: 'The approval was due on {0}.',
    message: 'The approval was due on {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_attachments_go_to_the_29e5a5'],
  table: 'sys_ui_message',
  data: {
    key: 'The attachments go to the Onspring field {0} already. Send them to one field.',
    message: 'The attachments go to the Onspring field {0} already. Send them to one field.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_auditor_expects_proof_of_8dad2a'],
  table: 'sys_ui_message',
  data: {
    key: 'The auditor expects proof of this step. Fill in Evidence or attach a file, then close the task.',
    message: 'The auditor expects proof of this step. Fill in Evidence or attach a file, then close the task.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_automation_failed_do_the_f61665'],
  table: 'sys_ui_message',
  data: {
    key: 'The automation failed. Do the step by hand, or mend it and run it again. Reason: {0}',
    message: 'The automation failed. Do the step by hand, or mend it and run it again. Reason: {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_automation_is_done_e8f86d'],
  table: 'sys_ui_message',
  data: {
    key: 'The automation is done. {0}',
    message: 'The automation is done. {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_automation_of_this_step_7e8e68'],
  table: 'sys_ui_message',
  data: {
    key: 'The automation of this step has not ended. Wait for it, then close the task.',
    message: 'The automation of this step has not ended. Wait for it, then close the task.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_change_request_could_not_1af4d7'],
  table: 'sys_ui_message',
  data: {
    key: 'The change request could not be opened. Open one by hand and enter it here.',
    message: 'The change request could not be opened. Open one by hand and enter it here.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_change_request_is_gone_b22398'],
  table: 'sys_ui_message',
  data: {
    key: 'The change request is gone. Plan the step anew: open another one, or skip the step and say why.',
    message: 'The change request is gone. Plan the step anew: open another one, or skip the step and say why.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_column_fills_the_onspring_27e08d'],
  table: 'sys_ui_message',
  data: {
    key: 'The column {0} fills the Onspring field {1} already. One field has one source: change or remove one.',
    message: 'The column {0} fills the Onspring field {1} already. One field has one source: change or remove one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_column_is_a_journal_a7c9d8'],
  table: 'sys_ui_message',
  data: {
    key: 'The column {0} is a journal. Its entries travel by a record map of the table Comment.',
    message: 'The column {0} is a journal. Its entries travel by a record map of the table Comment.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_column_is_kept_by_939b33'],
  table: 'sys_ui_message',
  data: {
    key: 'The column {0} is kept by the app. Set Direction to To Onspring.',
    message: 'The column {0} is kept by the app. Set Direction to To Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_column_refers_to_a_e7fb9d'],
  table: 'sys_ui_message',
  data: {
    key: 'The column {0} refers to a record. Set Transform to Reference by key.',
    message: 'The column {0} refers to a record. Set Transform to Reference by key.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_column_stands_for_attachments_2c2739'],
  table: 'sys_ui_message',
  data: {
    key: 'The column {0} stands for attachments. Set Transform to Attachments.',
    message: 'The column {0} stands for attachments. Set Transform to Attachments.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_column_takes_whole_numbers_1e27f4'],
  table: 'sys_ui_message',
  data: {
    key: 'The column {0} takes whole numbers up to {1}.',
    message: 'The column {0} takes whole numbers up to {1}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_answered_and_knows_89fa70'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion answered and knows the key.',
    message: 'The companion answered and knows the key.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_answered_but_refused_7e117b'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion answered but refused the key. Set the same key id and secret on both sides.',
    message: 'The companion answered but refused the key. Set the same key id and secret on both sides.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_did_not_answer_3ae2fc'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion did not answer: {0}',
    message: 'The companion did not answer: {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_failed_on_a_c24522'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion failed on a request.',
    message: 'The companion failed on a request.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_is_alive_and_af2df5'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion is alive and asks by itself, since it has no address here.',
    message: 'The companion is alive and asks by itself, since it has no address here.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_is_alive_choose_8ff209'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion is alive. Choose Test connection to test the way to it.',
    message: 'The companion is alive. Choose Test connection to test the way to it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_is_silent_968a31'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion is silent',
    message: 'The companion is silent',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_is_silent_for_e33e8a'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion is silent for {0} minutes. Look whether it runs.',
    message: 'The companion is silent for {0} minutes. Look whether it runs.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_companion_is_told_the_733121'],
  table: 'sys_ui_message',
  data: {
    key: 'The companion is told. The run shows its new state within a minute.',
    message: 'The companion is told. The run shows its new state within a minute.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_credentials_are_right_but_246fff'],
  table: 'sys_ui_message',
  data: {
    key: 'The credentials are right but may not do this.',
    message: 'The credentials are right but may not do this.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_database_cannot_be_used_44f174'],
  table: 'sys_ui_message',
  data: {
    key: 'The database cannot be used now. Senders of events get 503 and send again.',
    message: 'The database cannot be used now. Senders of events get 503 and send again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_escalation_is_over_its_d8e45e'],
  table: 'sys_ui_message',
  data: {
    key: 'The escalation is over: its reason is gone.',
    message: 'The escalation is over: its reason is gone.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_field_map_does_not_67ea19'],
  table: 'sys_ui_message',
  data: {
    key: 'The field map does not allow the extension of the file, or its type contradicts it.',
    message: 'The field map does not allow the extension of the file, or its type contradicts it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_field_was_changed_here_73fb98'],
  table: 'sys_ui_message',
  data: {
    key: 'The field was changed here and in Onspring since both last agreed, and its map asks a person to decide.',
    message: 'The field was changed here and in Onspring since both last agreed, and its map asks a person to decide.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_file_has_no_content_07b823'],
  table: 'sys_ui_message',
  data: {
    key: 'The file has no content.',
    message: 'The file has no content.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_file_is_larger_than_5cc179'],
  table: 'sys_ui_message',
  data: {
    key: 'The file is larger than the field map allows.',
    message: 'The file is larger than the field map allows.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_finding_is_cancelled_in_6172bd'],
  table: 'sys_ui_message',
  data: {
    key: 'The finding is cancelled in Onspring. Reopen it there.',
    message: 'The finding is cancelled in Onspring. Reopen it there.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_finding_is_closed_in_b7010f'],
  table: 'sys_ui_message',
  data: {
    key: 'The finding is closed in Onspring. Reopen it there.',
    message: 'The finding is closed in Onspring. Reopen it there.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_finding_is_now_no_db7152'],
  table: 'sys_ui_message',
  data: {
    key: 'The finding is now {0}: no more work is needed.',
    message: 'The finding is now {0}: no more work is needed.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_finding_is_over_there_0a6346'],
  table: 'sys_ui_message',
  data: {
    key: 'The finding is over: there is no risk left to accept.',
    message: 'The finding is over: there is no risk left to accept.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_finding_it_repeated_is_6994cc'],
  table: 'sys_ui_message',
  data: {
    key: 'The finding it repeated is over. It is qualified anew.',
    message: 'The finding it repeated is over. It is qualified anew.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_first_load_is_complete_0f5f7c'],
  table: 'sys_ui_message',
  data: {
    key: 'The first load is complete.',
    message: 'The first load is complete.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_gateway_of_onspring_ended_5d12d0'],
  table: 'sys_ui_message',
  data: {
    key: 'The gateway of Onspring ended a call that took too long.',
    message: 'The gateway of Onspring ended a call that took too long.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_inputs_of_the_automation_405cad'],
  table: 'sys_ui_message',
  data: {
    key: 'The inputs of the automation cannot be read. Write them as {"name": "value"}; a value that begins with @ is one of {0}.',
    message:
      'The inputs of the automation cannot be read. Write them as {"name": "value"}; a value that begins with @ is one of {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_of_onspring_app_71c511'],
  table: 'sys_ui_message',
  data: {
    key: 'The map of Onspring app {0} needs a correction',
    message: 'The map of Onspring app {0} needs a correction',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_of_onspring_app_d2e5ff'],
  table: 'sys_ui_message',
  data: {
    key: 'The map of Onspring app {0} needs a correction: {1}',
    message: 'The map of Onspring app {0} needs a correction: {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_brings_the_records_045657'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} brings the records of this app already. Switch one of them off.',
    message: 'The map {0} brings the records of this app already. Switch one of them off.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_does_not_send_1af069'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} does not send its key column to the Onspring field {1}. Add that field to it.',
    message: 'The map {0} does not send its key column to the Onspring field {1}. Add that field to it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_has_the_key_95424c'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} has the key column {1}, the reference the key {2}. Enter the same in both.',
    message: 'The map {0} has the key column {1}, the reference the key {2}. Enter the same in both.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_needs_a_correction_702c06'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} needs a correction',
    message: 'The map {0} needs a correction',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_sends_another_journal_31ff95'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} sends another journal to this app. Work notes and comments need an app each.',
    message: 'The map {0} sends another journal to this app. Work notes and comments need an app each.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_sends_nothing_to_5b0e17'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} sends nothing to Onspring. Switch it on, or choose another one.',
    message: 'The map {0} sends nothing to Onspring. Switch it on, or choose another one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_map_sends_records_of_c413a2'],
  table: 'sys_ui_message',
  data: {
    key: 'The map {0} sends records of {1}, the column refers to {2}. Choose another map.',
    message: 'The map {0} sends records of {1}, the column refers to {2}. Choose another map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_plan_approver_is_being_a5ccb5'],
  table: 'sys_ui_message',
  data: {
    key: 'The plan approver is being asked at this moment. Wait a minute, then name another one.',
    message: 'The plan approver is being asked at this moment. Wait a minute, then name another one.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_plan_has_another_approver_d069c0'],
  table: 'sys_ui_message',
  data: {
    key: 'The plan has another approver: the former question is withdrawn, and the next one follows within five minutes.',
    message:
      'The plan has another approver: the former question is withdrawn, and the next one follows within five minutes.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_plan_has_tasks_bee603'],
  table: 'sys_ui_message',
  data: {
    key: 'The plan has {0} tasks.',
    message: 'The plan has {0} tasks.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_plan_waits_for_approval_6f966e'],
  table: 'sys_ui_message',
  data: {
    key: 'The plan waits for approval. Ask the approver to reject it first, then request the acceptance.',
    message: 'The plan waits for approval. Ask the approver to reject it first, then request the acceptance.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_plan_was_rejected_times_383945'],
  table: 'sys_ui_message',
  data: {
    key: 'The plan was rejected {0} times.',
    message: 'The plan was rejected {0} times.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_process_ended_each_time_942cac'],
  table: 'sys_ui_message',
  data: {
    key: 'The process ended each time it worked on this record.',
    message: 'The process ended each time it worked on this record.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_property_is_empty_1c965b'],
  table: 'sys_ui_message',
  data: {
    key: 'The property {0} is empty.',
    message: 'The property {0} is empty.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_does_not_take_4aafb0'],
  table: 'sys_ui_message',
  data: {
    key: 'The record does not take the value of Onspring. Correct it, then decide again.',
    message: 'The record does not take the value of Onspring. Correct it, then decide again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_holds_more_files_eb8052'],
  table: 'sys_ui_message',
  data: {
    key: 'The record holds more files than the field map carries.',
    message: 'The record holds more files than the field map carries.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_map_only_goes_859d0b'],
  table: 'sys_ui_message',
  data: {
    key: 'The record map only goes one way. Set the same Direction here, or Both ways there.',
    message: 'The record map only goes one way. Set the same Direction here, or Both ways there.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_of_this_issue_a4e3e6'],
  table: 'sys_ui_message',
  data: {
    key: 'The record of this issue was deleted. Ignore the issue.',
    message: 'The record of this issue was deleted. Ignore the issue.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_that_a_reference_aee6bf'],
  table: 'sys_ui_message',
  data: {
    key: 'The record that a reference names does not exist on the other side.',
    message: 'The record that a reference names does not exist on the other side.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_was_deleted_in_2a1a68'],
  table: 'sys_ui_message',
  data: {
    key: 'The record was deleted in Onspring.',
    message: 'The record was deleted in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_record_was_refused_when_a1ff45'],
  table: 'sys_ui_message',
  data: {
    key: 'The record was refused when it was saved. See the system log for the rule that refused it.',
    message: 'The record was refused when it was saved. See the system log for the rule that refused it.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_risk_is_accepted_for_f69de0'],
  table: 'sys_ui_message',
  data: {
    key: 'The risk is accepted for now: the work rests.',
    message: 'The risk is accepted for now: the work rests.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_risk_is_accepted_until_c1051b'],
  table: 'sys_ui_message',
  data: {
    key: 'The risk is accepted until {0}.',
    message: 'The risk is accepted until {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_risk_of_finding_on_dd88df'],
  table: 'sys_ui_message',
  data: {
    key: 'The risk of finding {0} ({1}), on the same configuration item, was accepted.',
    message: 'The risk of finding {0} ({1}), on the same configuration item, was accepted.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_risk_was_accepted_times_882a2c'],
  table: 'sys_ui_message',
  data: {
    key: 'The risk was accepted {0} times already, the most for this priority. Choose Cannot resolve: the decision owner then decides.',
    message:
      'The risk was accepted {0} times already, the most for this priority. Choose Cannot resolve: the decision owner then decides.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_risk_was_accepted_times_17327b'],
  table: 'sys_ui_message',
  data: {
    key: 'The risk was accepted {0} times, the most for this priority.',
    message: 'The risk was accepted {0} times, the most for this priority.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_schedule_of_a_record_37fd40'],
  table: 'sys_ui_message',
  data: {
    key: 'The schedule of a record map is not a cron expression.',
    message: 'The schedule of a record map is not a cron expression.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_short_description_of_a_bec520'],
  table: 'sys_ui_message',
  data: {
    key: 'The short description of a step must not hold ^. Leave it out.',
    message: 'The short description of a step must not hold ^. Leave it out.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_table_has_no_column_9244e2'],
  table: 'sys_ui_message',
  data: {
    key: 'The table {0} has no column {1}. Choose a column of that table.',
    message: 'The table {0} has no column {1}. Choose a column of that table.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_table_has_no_column_887c61'],
  table: 'sys_ui_message',
  data: {
    key: 'The table {0} has no column {1}. Correct Key column.',
    message: 'The table {0} has no column {1}. Correct Key column.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_table_has_no_column_08c46b'],
  table: 'sys_ui_message',
  data: {
    key: 'The table {0} has no column {1}. Correct Reference key.',
    message: 'The table {0} has no column {1}. Correct Reference key.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_terms_of_a_request_3d45d7'],
  table: 'sys_ui_message',
  data: {
    key: 'The terms of a request are fixed while it waits for its decision.',
    message: 'The terms of a request are fixed while it waits for its decision.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_test_runs_load_this_e0a6b1'],
  table: 'sys_ui_message',
  data: {
    key: 'The test runs. Load this page again in some seconds to read the result.',
    message: 'The test runs. Load this page again in some seconds to read the result.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_text_has_characters_the_dc72ff'],
  table: 'sys_ui_message',
  data: {
    key: 'The text has {0} characters, the column {1} takes {2}.',
    message: 'The text has {0} characters, the column {1} takes {2}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_transform_does_not_fit_41eee2'],
  table: 'sys_ui_message',
  data: {
    key: 'The transform {0} does not fit the column {1}, which is of type {2}. Choose a transform that makes such values.',
    message:
      'The transform {0} does not fit the column {1}, which is of type {2}. Choose a transform that makes such values.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_transform_only_brings_values_04d90e'],
  table: 'sys_ui_message',
  data: {
    key: 'The transform {0} only brings values in. Set Direction to From Onspring.',
    message: 'The transform {0} only brings values in. Set Direction to From Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_transform_only_sends_values_cac16d'],
  table: 'sys_ui_message',
  data: {
    key: 'The transform {0} only sends values. Set Direction to To Onspring.',
    message: 'The transform {0} only sends values. Set Direction to To Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_values_of_the_change_fc2c6f'],
  table: 'sys_ui_message',
  data: {
    key: 'The values of the change must not set {0}: the app sets it. Take it out of the template.',
    message: 'The values of the change must not set {0}: the app sets it. Take it out of the template.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_there_are_agents_and_approvers_6f2902'],
  table: 'sys_ui_message',
  data: {
    key: 'There are agents and approvers.',
    message: 'There are agents and approvers.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_there_is_no_group_44b3b5'],
  table: 'sys_ui_message',
  data: {
    key: 'There is no group {0}.',
    message: 'There is no group {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_there_is_no_table_here_8bdea3'],
  table: 'sys_ui_message',
  data: {
    key: 'There is no table {0} here. Choose another Table.',
    message: 'There is no table {0} here. Choose another Table.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_there_is_no_table_here_8195ff'],
  table: 'sys_ui_message',
  data: {
    key: 'There is no table {0} here. Correct Table in the record map.',
    message: 'There is no table {0} here. Correct Table in the record map.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_there_is_no_user_c1146f'],
  table: 'sys_ui_message',
  data: {
    key: 'There is no user {0}.',
    message: 'There is no user {0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_this_map_has_comments_of_848317'],
  table: 'sys_ui_message',
  data: {
    key: 'This map has comments of the other journal. Make a new map for this journal.',
    message: 'This map has comments of the other journal. Make a new map for this journal.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_this_step_is_carried_out_701dd4'],
  table: 'sys_ui_message',
  data: {
    key: 'This step is carried out under a change request, and it has none. Choose Open a change request.',
    message: 'This step is carried out under a change request, and it has none. Choose Open a change request.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_this_step_waits_the_plan_bff011'],
  table: 'sys_ui_message',
  data: {
    key: 'This step waits: the plan is not approved yet, or the steps before it are not done.',
    message: 'This step waits: the plan is not approved yet, or the steps before it are not done.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_this_text_does_not_fit_131fdc'],
  table: 'sys_ui_message',
  data: {
    key: 'This text does not fit here. Read it in Onspring.',
    message: 'This text does not fit here. Read it in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_together_points_no_priority_has_fb08db'],
  table: 'sys_ui_message',
  data: {
    key: 'Together {0} points. No priority has a weight: complete the table Priority weights.',
    message: 'Together {0} points. No priority has a weight: complete the table Priority weights.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_together_points_priority_71d1ae'],
  table: 'sys_ui_message',
  data: {
    key: 'Together {0} points: {1} priority.',
    message: 'Together {0} points: {1} priority.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_two_linked_records_stay_unlike_38cfed'],
  table: 'sys_ui_message',
  data: {
    key: 'Two linked records stay unlike although everything was repaired that could be.',
    message: 'Two linked records stay unlike although everything was repaired that could be.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_upload_it_again_f83068'],
  table: 'sys_ui_message',
  data: {
    key: 'Upload it again.',
    message: 'Upload it again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_upload_the_file_to_onspring_e50f04'],
  table: 'sys_ui_message',
  data: {
    key: 'Upload the file to Onspring itself.',
    message: 'Upload the file to Onspring itself.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_use_a_list_with_a_863366'],
  table: 'sys_ui_message',
  data: {
    key: 'Use a list with a value map to 1 and 0, or correct the value in Onspring.',
    message: 'Use a list with a value map to 1 and 0, or correct the value in Onspring.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_use_the_transform_multi_list_7b1d48'],
  table: 'sys_ui_message',
  data: {
    key: 'Use the transform multi_list, or make the list single-select.',
    message: 'Use the transform multi_list, or make the list single-select.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_is_1_exploitation_is_f1aa0d'],
  table: 'sys_ui_message',
  data: {
    key: 'Value is 1: exploitation is known.',
    message: 'Value is 1: exploitation is known.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_is_a_number_from_b76f6a'],
  table: 'sys_ui_message',
  data: {
    key: 'Value is a number from 1 for the most critical application.',
    message: 'Value is a number from 1 for the most critical application.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_is_a_number_from_8890fa'],
  table: 'sys_ui_message',
  data: {
    key: 'Value is a number from 1 for the worst, or empty for findings that are not rated.',
    message: 'Value is a number from 1 for the worst, or empty for findings that are not rated.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_is_a_priority_from_7c7717'],
  table: 'sys_ui_message',
  data: {
    key: 'Value is a priority from 1 to 5.',
    message: 'Value is a priority from 1 to 5.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_is_a_whole_number_410d24'],
  table: 'sys_ui_message',
  data: {
    key: 'Value is a whole number of days until the due date.',
    message: 'Value is a whole number of days until the due date.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_map_cannot_be_read_aa7a93'],
  table: 'sys_ui_message',
  data: {
    key: 'Value map cannot be read. Enter pairs of Onspring value and value here as a JSON object: {"High": "2"}.',
    message: 'Value map cannot be read. Enter pairs of Onspring value and value here as a JSON object: {"High": "2"}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_names_a_regulation_as_858307'],
  table: 'sys_ui_message',
  data: {
    key: 'Value names a regulation as findings do, for example sox.',
    message: 'Value names a regulation as findings do, for example sox.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_wake_the_instance_by_signing_57787e'],
  table: 'sys_ui_message',
  data: {
    key: 'Wake the instance by signing in, or check the address in SERVICENOW_URL or ONSPRING_URL.',
    message: 'Wake the instance by signing in, or check the address in SERVICENOW_URL or ONSPRING_URL.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_what_a_call_names_does_53aa94'],
  table: 'sys_ui_message',
  data: {
    key: 'What a call names does not exist or is not shown to the companion.',
    message: 'What a call names does not exist or is not shown to the companion.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_what_is_worse_counts_no_1da509'],
  table: 'sys_ui_message',
  data: {
    key: 'What is worse counts no less: {0} must not have fewer points than {1}. Change the other one first.',
    message: 'What is worse counts no less: {0} must not have fewer points than {1}. Change the other one first.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_who_owns_the_finding_or_696819'],
  table: 'sys_ui_message',
  data: {
    key: 'Who owns the finding or is assigned to it is not active any more.',
    message: 'Who owns the finding or is assigned to it is not active any more.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_work_on_finding_on_the_3b086e'],
  table: 'sys_ui_message',
  data: {
    key: 'Work on finding {0} ({1}), on the same configuration item, has started.',
    message: 'Work on finding {0} ({1}), on the same configuration item, has started.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_work_starts_when_the_plan_bdd603'],
  table: 'sys_ui_message',
  data: {
    key: 'Work starts when the plan is approved. Ask the plan approver to decide, or choose Resubmit plan.',
    message: 'Work starts when the plan is approved. Ask the plan approver to decide, or choose Resubmit plan.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_most_critical_application_c1b643'],
  table: 'sys_ui_message',
  data: {
    key: 'a most critical application',
    message: 'a most critical application',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_changed_d67e2e'],
  table: 'sys_ui_message',
  data: {
    key: 'changed',
    message: 'changed',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_critical_bfba70'],
  table: 'sys_ui_message',
  data: {
    key: 'critical',
    message: 'critical',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_due_65ca6a'],
  table: 'sys_ui_message',
  data: {
    key: 'due {0}',
    message: 'due {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_high_6ef7c9'],
  table: 'sys_ui_message',
  data: {
    key: 'high',
    message: 'high',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_low_6c1ff0'],
  table: 'sys_ui_message',
  data: {
    key: 'low',
    message: 'low',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_moderate_dff227'],
  table: 'sys_ui_message',
  data: {
    key: 'moderate',
    message: 'moderate',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_due_date_e1948a'],
  table: 'sys_ui_message',
  data: {
    key: 'no due date',
    message: 'no due date',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_no_owner_d1c289'],
  table: 'sys_ui_message',
  data: {
    key: 'no owner',
    message: 'no owner',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_owner_ee5fd7'],
  table: 'sys_ui_message',
  data: {
    key: 'owner {0}',
    message: 'owner {0}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_planning_423614'],
  table: 'sys_ui_message',
  data: {
    key: 'planning',
    message: 'planning',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_somewhat_critical_7c4201'],
  table: 'sys_ui_message',
  data: {
    key: 'somewhat critical',
    message: 'somewhat critical',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_unknown_cause_5b6adf'],
  table: 'sys_ui_message',
  data: {
    key: 'unknown cause',
    message: 'unknown cause',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message__28e425'],
  table: 'sys_ui_message',
  data: {
    key: '{0} (+{1})',
    message: '{0} (+{1})',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_level_of_e60303'],
  table: 'sys_ui_message',
  data: {
    key: '{0} (level {1} of {2})',
    message: '{0} (level {1} of {2})',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message__fa1e71'],
  table: 'sys_ui_message',
  data: {
    key: '{0} ({1})',
    message: '{0} ({1})',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_details_cc93df'],
  table: 'sys_ui_message',
  data: {
    key: '{0} Details: {1}',
    message: '{0} Details: {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_then_ask_for_a_retry_9aa67d'],
  table: 'sys_ui_message',
  data: {
    key: '{0} Then ask for a retry here, or save the record in Onspring again.',
    message: '{0} Then ask for a retry here, or save the record in Onspring again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_then_ask_for_a_retry_29e42f'],
  table: 'sys_ui_message',
  data: {
    key: '{0} Then ask for a retry here.',
    message: '{0} Then ask for a retry here.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_value_149992'],
  table: 'sys_ui_message',
  data: {
    key: '{0} Value: {1}',
    message: '{0} Value: {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_active_record_maps_all_fields_5196a6'],
  table: 'sys_ui_message',
  data: {
    key: '{0} active record maps, all fields fit.',
    message: '{0} active record maps, all fields fit.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_and_apply_62e8f8'],
  table: 'sys_ui_message',
  data: {
    key: '{0} and {1} apply',
    message: '{0} and {1} apply',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_and_are_used_when_the_d463b3'],
  table: 'sys_ui_message',
  data: {
    key: '{0} and {1} are used when the application of a finding names nobody.',
    message: '{0} and {1} are used when the application of a finding names nobody.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_applies_86ff09'],
  table: 'sys_ui_message',
  data: {
    key: '{0} applies',
    message: '{0} applies',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_approved_the_plan_39a240'],
  table: 'sys_ui_message',
  data: {
    key: '{0} approved the plan',
    message: '{0} approved the plan',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_approved_the_result_2d006a'],
  table: 'sys_ui_message',
  data: {
    key: '{0} approved the result',
    message: '{0} approved the result',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_approved_the_risk_acceptance_0f6ce2'],
  table: 'sys_ui_message',
  data: {
    key: '{0} approved the risk acceptance',
    message: '{0} approved the risk acceptance',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_approved_the_start_3627fc'],
  table: 'sys_ui_message',
  data: {
    key: '{0} approved the start',
    message: '{0} approved the start',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_approved_this_plan_or_its_911210'],
  table: 'sys_ui_message',
  data: {
    key: '{0} approved this plan or its risk. Give the work to another person.',
    message: '{0} approved this plan or its risk. Give the work to another person.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_approves_this_step_give_the_a3ce2c'],
  table: 'sys_ui_message',
  data: {
    key: '{0} approves this step. Give the work to another person.',
    message: '{0} approves this step. Give the work to another person.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_asks_for_the_same_step_b5796b'],
  table: 'sys_ui_message',
  data: {
    key: '{0} asks for the same step. Work on that task, or give this one another title.',
    message: '{0} asks for the same step. Work on that task, or give this one another title.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_can_sign_in_as_a_d7d4f9'],
  table: 'sys_ui_message',
  data: {
    key: '{0} can sign in as a person: set Web service access only.',
    message: '{0} can sign in as a person: set Web service access only.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_could_not_be_told_to_7ae59b'],
  table: 'sys_ui_message',
  data: {
    key: '{0} could not be told to Onspring',
    message: '{0} could not be told to Onspring',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_decided_the_escalation_rests_until_2e4c26'],
  table: 'sys_ui_message',
  data: {
    key: '{0} decided: {1}. "{2}" The escalation rests until {3}.',
    message: '{0} decided: {1}. "{2}" The escalation rests until {3}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_did_not_reach_servicenow_6d4d5c'],
  table: 'sys_ui_message',
  data: {
    key: '{0} did not reach ServiceNow',
    message: '{0} did not reach ServiceNow',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_failed_plan_the_step_anew_d26dad'],
  table: 'sys_ui_message',
  data: {
    key: '{0} failed. Plan the step anew: open another change request, or skip it and say why.',
    message: '{0} failed. Plan the step anew: open another change request, or skip it and say why.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_faults_the_first_13f375'],
  table: 'sys_ui_message',
  data: {
    key: '{0} faults, the first: {1}',
    message: '{0} faults, the first: {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_has_to_approve_this_step_2875fe'],
  table: 'sys_ui_message',
  data: {
    key: '{0} has to approve this step. It closes by itself then.',
    message: '{0} has to approve this step. It closes by itself then.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_has_to_decide_now_638dee'],
  table: 'sys_ui_message',
  data: {
    key: '{0} has to decide now.',
    message: '{0} has to decide now.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_empty_d4d139'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is empty.',
    message: '{0} is empty.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_not_active_any_more_0a7b59'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is not active any more: the step is for its group.',
    message: '{0} is not active any more: the step is for its group.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_not_active_any_more_8bb396'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is not active any more: {1} approves the plan instead.',
    message: '{0} is not active any more: {1} approves the plan instead.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_not_closed_close_the_0418b5'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is not closed. Close the change first, then the task.',
    message: '{0} is not closed. Close the change first, then the task.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_not_rated_fa9d04'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is not rated',
    message: '{0} is not rated',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_not_rated_as_critical_6cd8f2'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is not rated as critical',
    message: '{0} is not rated as critical',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_is_83d5a1'],
  table: 'sys_ui_message',
  data: {
    key: '{0} is {1}',
    message: '{0} is {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_issues_like_this_are_tried_e7aeec'],
  table: 'sys_ui_message',
  data: {
    key: '{0} issues like this are tried again.',
    message: '{0} issues like this are tried again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_issues_like_this_are_tried_7ecb05'],
  table: 'sys_ui_message',
  data: {
    key: '{0} issues like this are tried again. There are more: press the button again.',
    message: '{0} issues like this are tried again. There are more: press the button again.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_may_do_more_than_it_3ed830'],
  table: 'sys_ui_message',
  data: {
    key: '{0} may do more than it must: take away the roles {1}.',
    message: '{0} may do more than it must: take away the roles {1}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_may_use_the_sync_api_bd3e58'],
  table: 'sys_ui_message',
  data: {
    key: '{0} may use the sync API and the staging table, and has no role that opens more.',
    message: '{0} may use the sync API and the staging table, and has no role that opens more.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_must_begin_with_https_db85d6'],
  table: 'sys_ui_message',
  data: {
    key: '{0} must begin with https.',
    message: '{0} must begin with https.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_of_does_not_fit_9cfb3f'],
  table: 'sys_ui_message',
  data: {
    key: '{0} of {1} does not fit',
    message: '{0} of {1} does not fit',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_of_tasks_are_done_complete_7a9b23'],
  table: 'sys_ui_message',
  data: {
    key: '{0} of {1} tasks are done. Complete or skip the others, then the finding moves on by itself.',
    message: '{0} of {1} tasks are done. Complete or skip the others, then the finding moves on by itself.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_or_e30be1'],
  table: 'sys_ui_message',
  data: {
    key: '{0} or {1}',
    message: '{0} or {1}',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_rejected_the_plan_703957'],
  table: 'sys_ui_message',
  data: {
    key: '{0} rejected the plan',
    message: '{0} rejected the plan',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_rejected_the_result_ee063d'],
  table: 'sys_ui_message',
  data: {
    key: '{0} rejected the result',
    message: '{0} rejected the result',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_rejected_the_risk_acceptance_f72a41'],
  table: 'sys_ui_message',
  data: {
    key: '{0} rejected the risk acceptance',
    message: '{0} rejected the risk acceptance',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_rejected_the_start_29161e'],
  table: 'sys_ui_message',
  data: {
    key: '{0} rejected the start',
    message: '{0} rejected the start',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_steps_are_left_open_each_a189ff'],
  table: 'sys_ui_message',
  data: {
    key: '{0} steps are left. Open each to read what it needs.',
    message: '{0} steps are left. Open each to read what it needs.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_users_have_the_role_one_6de5d5'],
  table: 'sys_ui_message',
  data: {
    key: '{0} users have the role {1}: one for each companion is enough.',
    message: '{0} users have the role {1}: one for each companion is enough.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_waits_for_its_parent_91206a'],
  table: 'sys_ui_message',
  data: {
    key: '{0} waits for its parent',
    message: '{0} waits for its parent',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_was_carried_out_the_step_971a56'],
  table: 'sys_ui_message',
  data: {
    key: '{0} was carried out: the step may close.',
    message: '{0} was carried out: the step may close.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_was_refused_or_failed_choose_c0ce0c'],
  table: 'sys_ui_message',
  data: {
    key: '{0} was refused or failed. Choose Open a change request, or skip the step and say why.',
    message: '{0} was refused or failed. Choose Open a change request, or skip the step and say why.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_was_refused_plan_the_step_5e4d0a'],
  table: 'sys_ui_message',
  data: {
    key: '{0} was refused. Plan the step anew: open another change request, or skip it and say why.',
    message: '{0} was refused. Plan the step anew: open another change request, or skip it and say why.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_has_no_weight_68d11b'],
  table: 'sys_ui_message',
  data: {
    key: '{0} {1} has no weight',
    message: '{0} {1} has no weight',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_on_behalf_of_16f936'],
  table: 'sys_ui_message',
  data: {
    key: '{0}, on behalf of {1},',
    message: '{0}, on behalf of {1},',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_which_it_repeats_is_closed_5ccbb3'],
  table: 'sys_ui_message',
  data: {
    key: '{0}, which it repeats, is closed; Onspring keeps this one open. It is qualified anew.',
    message: '{0}, which it repeats, is closed; Onspring keeps this one open. It is qualified anew.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_which_it_repeats_was_found_eed755'],
  table: 'sys_ui_message',
  data: {
    key: '{0}, which it repeats, was found to be a duplicate itself: it now follows its parent.',
    message: '{0}, which it repeats, was found to be a duplicate itself: it now follows its parent.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message__6a5fc4'],
  table: 'sys_ui_message',
  data: {
    key: '{0}, {1}, {2}.',
    message: '{0}, {1}, {2}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message__76d1d6'],
  table: 'sys_ui_message',
  data: {
    key: '{0}.',
    message: '{0}.',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message__04b8fa'],
  table: 'sys_ui_message',
  data: {
    key: '{0}: "{1}"',
    message: '{0}: "{1}"',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_a_value_does_not_fit_606a62'],
  table: 'sys_ui_message',
  data: {
    key: '{0}: a value does not fit',
    message: '{0}: a value does not fit',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_file_was_not_brought_to_59cf40'],
  table: 'sys_ui_message',
  data: {
    key: '{0}: file {1} was not brought to ServiceNow',
    message: '{0}: file {1} was not brought to ServiceNow',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_file_was_not_sent_to_237737'],
  table: 'sys_ui_message',
  data: {
    key: '{0}: file {1} was not sent to Onspring',
    message: '{0}: file {1} was not sent to Onspring',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_its_files_were_not_all_2f1abe'],
  table: 'sys_ui_message',
  data: {
    key: '{0}: its files were not all carried',
    message: '{0}: its files were not all carried',
    language: 'en',
  },
});

Record({
  $id: Now.ID['message_the_sides_differ_0a1f52'],
  table: 'sys_ui_message',
  data: {
    key: '{0}: the sides differ',
    message: '{0}: the sides differ',
    language: 'en',
  },
});
