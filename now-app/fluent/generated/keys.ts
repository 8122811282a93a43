import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    acl_field_map_create: {
                        table: 'sys_security_acl'
                        id: '7a077b1cd6c946e1ad9edb91bf16c795'
                    }
                    acl_field_map_delete: {
                        table: 'sys_security_acl'
                        id: '8df89f1e07114da289d2f8c2869a687c'
                    }
                    acl_field_map_read: {
                        table: 'sys_security_acl'
                        id: '4e275c6a429a4b9a964696e43a04d235'
                    }
                    acl_field_map_write: {
                        table: 'sys_security_acl'
                        id: '62153f8ca5b847679e26579d165c266b'
                    }
                    acl_finding_application_owner_write: {
                        table: 'sys_security_acl'
                        id: '3c95b380567544eab3afdd9ab54b9a3f'
                    }
                    acl_finding_approval_write: {
                        table: 'sys_security_acl'
                        id: '1c4117ccc4ea463ebb79eb4344dd57c8'
                    }
                    acl_finding_business_application_write: {
                        table: 'sys_security_acl'
                        id: 'a5b5691670f14ef6ac7824f8b0552b4e'
                    }
                    acl_finding_category_write: {
                        table: 'sys_security_acl'
                        id: '98d73c96c2244661b31a192b27ae1e4a'
                    }
                    acl_finding_control_write: {
                        table: 'sys_security_acl'
                        id: '6a063cf4322d429dbe15760508cfc5e1'
                    }
                    acl_finding_correlation_id_write: {
                        table: 'sys_security_acl'
                        id: '27e5c51461434b9f8edaa10393fb342f'
                    }
                    acl_finding_create: {
                        table: 'sys_security_acl'
                        id: 'a0c90a0513df44b28545dba78a1c7f58'
                    }
                    acl_finding_decision_owner_write: {
                        table: 'sys_security_acl'
                        id: 'c0144189d1af481ebdc638fcf9ab3775'
                    }
                    acl_finding_deferral_count_write: {
                        table: 'sys_security_acl'
                        id: 'f3d38483a0e0477190e67da62c290b55'
                    }
                    acl_finding_delete: {
                        table: 'sys_security_acl'
                        id: 'd8e4b92c2f5042db865ce426232e32b7'
                    }
                    acl_finding_description_write: {
                        table: 'sys_security_acl'
                        id: '8fd22b7599e9472ea48255cdfa80063d'
                    }
                    acl_finding_escalated_since_write: {
                        table: 'sys_security_acl'
                        id: 'ee5e06d5902e4167964adad1fd9b0dce'
                    }
                    acl_finding_escalation_level_write: {
                        table: 'sys_security_acl'
                        id: 'eb95d3fd22a342cd9e6ee870c38cda5e'
                    }
                    acl_finding_escalation_reason_write: {
                        table: 'sys_security_acl'
                        id: '2a5e6b425eed4dd4845944995cade383'
                    }
                    acl_finding_finding_owner_write: {
                        table: 'sys_security_acl'
                        id: '8287123119c949428344ff9830eb4d1a'
                    }
                    acl_finding_known_exploited_write: {
                        table: 'sys_security_acl'
                        id: 'b0b030c788e4469ab06135d82f7ae92e'
                    }
                    acl_finding_likelihood_write: {
                        table: 'sys_security_acl'
                        id: '4612b4748ad5434aa5dde86f89a7784c'
                    }
                    acl_finding_number_write: {
                        table: 'sys_security_acl'
                        id: '0221cd2f4cd4441aa8804e5ac0198d74'
                    }
                    acl_finding_onspring_app_write: {
                        table: 'sys_security_acl'
                        id: 'd671fd50003d41409bf3a319511d4248'
                    }
                    acl_finding_onspring_record_write: {
                        table: 'sys_security_acl'
                        id: 'a9657e1c116a4625b13bd84253b6912c'
                    }
                    acl_finding_playbook_version_write: {
                        table: 'sys_security_acl'
                        id: 'da9d5bd21e9c45fd9fa947042f1b881e'
                    }
                    acl_finding_playbook_write: {
                        table: 'sys_security_acl'
                        id: 'b130954455664ef99a0db83f8e3c6e7f'
                    }
                    acl_finding_priority_explanation_write: {
                        table: 'sys_security_acl'
                        id: '54148631052d4313a211fc8e38aca97b'
                    }
                    acl_finding_priority_write: {
                        table: 'sys_security_acl'
                        id: '9fd5e21b0be3484c9525d6c664e313c0'
                    }
                    acl_finding_read: {
                        table: 'sys_security_acl'
                        id: '31b8bb02bd5c4d8a9108818905c91281'
                    }
                    acl_finding_recommendation_write: {
                        table: 'sys_security_acl'
                        id: '4380b3f06c4c4be8b76241083c064b05'
                    }
                    acl_finding_regulations_write: {
                        table: 'sys_security_acl'
                        id: '300e881da8684cfaa000404da7f4311a'
                    }
                    acl_finding_related_news_write: {
                        table: 'sys_security_acl'
                        id: '1de9db849af242729f123ae5ba3795de'
                    }
                    acl_finding_related_told_write: {
                        table: 'sys_security_acl'
                        id: '75cfc144a1a04cd4a18a68401960a61d'
                    }
                    acl_finding_severity_write: {
                        table: 'sys_security_acl'
                        id: '6900bbb849d6473fa6c1dd5504d4e280'
                    }
                    acl_finding_source_status_write: {
                        table: 'sys_security_acl'
                        id: '5ba117d27edb46529be277af186cac1f'
                    }
                    acl_finding_source_write: {
                        table: 'sys_security_acl'
                        id: '0c2dac61b5504b409b6d16af4735d3bf'
                    }
                    acl_finding_tasks_done_write: {
                        table: 'sys_security_acl'
                        id: '6453434062854ea5a10c73525b9f7039'
                    }
                    acl_finding_tasks_total_write: {
                        table: 'sys_security_acl'
                        id: 'e65317fd468b471a8099141e2a909154'
                    }
                    acl_finding_write: {
                        table: 'sys_security_acl'
                        id: 'c3ebbadf99ac4424937df5002f76d9a7'
                    }
                    acl_inbound_create: {
                        table: 'sys_security_acl'
                        id: '3fda5e3aedf741fa9d742efca9e4fbe7'
                    }
                    acl_inbound_delete: {
                        table: 'sys_security_acl'
                        id: '701e2c63d16e45f6a27edc7cdf848122'
                    }
                    acl_inbound_read: {
                        table: 'sys_security_acl'
                        id: 'a3ba1d177a73454ea4e64ba13f43dd44'
                    }
                    acl_inbound_write: {
                        table: 'sys_security_acl'
                        id: '3b8d2375b78240f1b0d139bac1e3420f'
                    }
                    acl_link_create: {
                        table: 'sys_security_acl'
                        id: '486eefc533354dd1b7742e912226910b'
                    }
                    acl_link_delete: {
                        table: 'sys_security_acl'
                        id: '4573238081da4c99a26e7337cf42eb1e'
                    }
                    acl_link_read: {
                        table: 'sys_security_acl'
                        id: 'd2deb33e3c934e95bbb5bf1fe76dbe64'
                    }
                    acl_link_write: {
                        table: 'sys_security_acl'
                        id: 'd8a82d85ffd5463fa8c6e61b4b8ce533'
                    }
                    acl_outbound_create: {
                        table: 'sys_security_acl'
                        id: '136d0fa3d1644874be5fd5ea36b696f2'
                    }
                    acl_outbound_delete: {
                        table: 'sys_security_acl'
                        id: 'add9af58bb5441bbab4bc6cd19c20ef1'
                    }
                    acl_outbound_read: {
                        table: 'sys_security_acl'
                        id: '8f0098f2195f4629a1d80c3460ba5f04'
                    }
                    acl_outbound_write: {
                        table: 'sys_security_acl'
                        id: 'b3e5916f64744b89848c29c9409e902e'
                    }
                    acl_page_privacy: {
                        table: 'sys_security_acl'
                        id: '1ffe6c4301104a11852036437d91fdc7'
                    }
                    acl_page_support: {
                        table: 'sys_security_acl'
                        id: 'edd74b5b7d4f43298e5ee2d738c19275'
                    }
                    acl_playbook_create: {
                        table: 'sys_security_acl'
                        id: '76c37ce08ffe47a98e51bdeb8e9a4ea3'
                    }
                    acl_playbook_delete: {
                        table: 'sys_security_acl'
                        id: 'c479c10cd7c7490082c6e71d3c491d1a'
                    }
                    acl_playbook_read: {
                        table: 'sys_security_acl'
                        id: '12ab1541b5e84ea99cb6a9c4beacd1a4'
                    }
                    acl_playbook_step_create: {
                        table: 'sys_security_acl'
                        id: '26abe8b7b832443ca3ecd941d47761a5'
                    }
                    acl_playbook_step_delete: {
                        table: 'sys_security_acl'
                        id: '422451da9616466387f30719e10ff1c9'
                    }
                    acl_playbook_step_read: {
                        table: 'sys_security_acl'
                        id: 'd09ac538db5e413683fcaa575557a03d'
                    }
                    acl_playbook_step_write: {
                        table: 'sys_security_acl'
                        id: 'ccb0a4adff694dc3b2fa0a8a656c0647'
                    }
                    acl_playbook_version_write: {
                        table: 'sys_security_acl'
                        id: 'd65dfce65da94c519dff931f90e7721c'
                    }
                    acl_playbook_write: {
                        table: 'sys_security_acl'
                        id: '5b2cd58c3a964083a7b6abd8ff8d7dc6'
                    }
                    acl_record_map_create: {
                        table: 'sys_security_acl'
                        id: '41e103eca37b40d4914a3d172ed88286'
                    }
                    acl_record_map_delete: {
                        table: 'sys_security_acl'
                        id: '775ef194795a4dc7b6d4a6f7418e1694'
                    }
                    acl_record_map_read: {
                        table: 'sys_security_acl'
                        id: '5724da0bda784e559629e9f73df0951d'
                    }
                    acl_record_map_write: {
                        table: 'sys_security_acl'
                        id: 'e4b24dd7f75e45d68c6a1e04b03b9109'
                    }
                    acl_remediation_task_approval_due_write: {
                        table: 'sys_security_acl'
                        id: '30c8cb186e794de3a2afa0b5c8833bd6'
                    }
                    acl_remediation_task_approval_rule_write: {
                        table: 'sys_security_acl'
                        id: '468d479e97df4d3ea894777979880021'
                    }
                    acl_remediation_task_approval_write: {
                        table: 'sys_security_acl'
                        id: '67ab58e8b904453fb3c9f9ef11dbb2ed'
                    }
                    acl_remediation_task_approver_write: {
                        table: 'sys_security_acl'
                        id: '540c49f232fc436d9df8f0b3b3b90b8e'
                    }
                    acl_remediation_task_change_state_write: {
                        table: 'sys_security_acl'
                        id: '2a010fb913284f60af677964722b523b'
                    }
                    acl_remediation_task_change_template_write: {
                        table: 'sys_security_acl'
                        id: 'fb8eb8d40ffe4a5ea55b53b6abc16b4a'
                    }
                    acl_remediation_task_change_type_write: {
                        table: 'sys_security_acl'
                        id: 'e6e54335cab34e7daa4bacade509bf7e'
                    }
                    acl_remediation_task_create: {
                        table: 'sys_security_acl'
                        id: '585dbd8a20a54d2286cbc495fbe479c6'
                    }
                    acl_remediation_task_delete: {
                        table: 'sys_security_acl'
                        id: 'cea56eade94e4c81a98c175efd10dbc3'
                    }
                    acl_remediation_task_due_in_days_write: {
                        table: 'sys_security_acl'
                        id: '17f5cd8919d34bc69ff2bfbba06e19ba'
                    }
                    acl_remediation_task_evidence_required_write: {
                        table: 'sys_security_acl'
                        id: '09b0501e920a4816b9df2ec25ae0cdd9'
                    }
                    acl_remediation_task_finding_write: {
                        table: 'sys_security_acl'
                        id: '22bc79eebf114f6abad5283bf2364c76'
                    }
                    acl_remediation_task_instructions_write: {
                        table: 'sys_security_acl'
                        id: '8861ed9866ed49d5865de4385a7b9831'
                    }
                    acl_remediation_task_needs_change_write: {
                        table: 'sys_security_acl'
                        id: '54c46dbc0ae646608866803531f7f217'
                    }
                    acl_remediation_task_number_write: {
                        table: 'sys_security_acl'
                        id: 'bc2375c200b545dc9b5c429e25c8488b'
                    }
                    acl_remediation_task_playbook_step_write: {
                        table: 'sys_security_acl'
                        id: '1cd7e85c553a4586b18f77991609a0f2'
                    }
                    acl_remediation_task_playbook_version_write: {
                        table: 'sys_security_acl'
                        id: '6870da405f2045cc8ff1c1f87d93aef3'
                    }
                    acl_remediation_task_read: {
                        table: 'sys_security_acl'
                        id: '214b0adc415c408e947c042400d04072'
                    }
                    acl_remediation_task_source_write: {
                        table: 'sys_security_acl'
                        id: '5c7fa816854c4ec9a8e05057429ae5dd'
                    }
                    acl_remediation_task_subflow_context_write: {
                        table: 'sys_security_acl'
                        id: '147a748224c84cfa8c185f437ae33522'
                    }
                    acl_remediation_task_subflow_inputs_write: {
                        table: 'sys_security_acl'
                        id: '60e06b61a6cc47feaeda75f798be7ebc'
                    }
                    acl_remediation_task_subflow_outcome_write: {
                        table: 'sys_security_acl'
                        id: '4a4b30e6ec3545068da7dcb16248a43a'
                    }
                    acl_remediation_task_subflow_state_write: {
                        table: 'sys_security_acl'
                        id: '1e250db8edcb4d02b0ff60abb7dca937'
                    }
                    acl_remediation_task_subflow_write: {
                        table: 'sys_security_acl'
                        id: 'cfb651cf7a1e4648836346a243e8eedd'
                    }
                    acl_remediation_task_write: {
                        table: 'sys_security_acl'
                        id: '3d9bb8b143d4413782861c366560ad30'
                    }
                    acl_route_ack: {
                        table: 'sys_security_acl'
                        id: '02657a2a67244c80879e0a2058b631bb'
                    }
                    acl_route_changes: {
                        table: 'sys_security_acl'
                        id: 'bf245907b22e46c1abeb828f154694db'
                    }
                    acl_route_config: {
                        table: 'sys_security_acl'
                        id: 'a76fb650d3b14c988c502e60bef36f8a'
                    }
                    acl_route_digests: {
                        table: 'sys_security_acl'
                        id: 'cead1dedfe88412b88dfd4b3db1646ab'
                    }
                    acl_route_heartbeat: {
                        table: 'sys_security_acl'
                        id: '4098765d03724a6fa144a41b8eb98fa5'
                    }
                    acl_route_import: {
                        table: 'sys_security_acl'
                        id: 'f341fb701ec14c5aac2122abc8a775ab'
                    }
                    acl_route_issue_commands: {
                        table: 'sys_security_acl'
                        id: '10fc6708ca9d45ddad1a676d4a577ba6'
                    }
                    acl_route_issues: {
                        table: 'sys_security_acl'
                        id: 'f060e40b5933458f895315c2f6e1fb5b'
                    }
                    acl_route_lookup: {
                        table: 'sys_security_acl'
                        id: '1068b1aa816d4d2ebf408f9f37140caf'
                    }
                    acl_route_repairs: {
                        table: 'sys_security_acl'
                        id: 'bfdfa776781d4a559363d39298a852d9'
                    }
                    acl_route_run_create: {
                        table: 'sys_security_acl'
                        id: '297f7f83703a453f9cf5bd69b662e91a'
                    }
                    acl_route_run_update: {
                        table: 'sys_security_acl'
                        id: 'fc03ba85ea8b4a69b0ed25c75ab800a8'
                    }
                    acl_sync_issue_any_write: {
                        table: 'sys_security_acl'
                        id: '2253b197985b4a739c84f796472ec1bc'
                    }
                    acl_sync_issue_choice_write: {
                        table: 'sys_security_acl'
                        id: '7d73786bba1742788b5b67fc66993983'
                    }
                    acl_sync_issue_create: {
                        table: 'sys_security_acl'
                        id: 'b55e5537692f4f31bbcca96785580299'
                    }
                    acl_sync_issue_delete: {
                        table: 'sys_security_acl'
                        id: '00316fad651f478ab05ce816e3ae118d'
                    }
                    acl_sync_issue_ignore_reason_write: {
                        table: 'sys_security_acl'
                        id: '82e9656237e5434b86d184913ccac83d'
                    }
                    acl_sync_issue_owner_write: {
                        table: 'sys_security_acl'
                        id: 'e8e0819afdf64435a184f14259a28d4a'
                    }
                    acl_sync_issue_read: {
                        table: 'sys_security_acl'
                        id: '2e761601f7424b18aa9ce80c3ba1f2d7'
                    }
                    acl_sync_issue_state_write: {
                        table: 'sys_security_acl'
                        id: '5ab9b3db2d8a476b8750263b5542d658'
                    }
                    acl_sync_issue_write: {
                        table: 'sys_security_acl'
                        id: 'ebf87bd2f6624ad7bbebea0afcd19841'
                    }
                    acl_sync_run_create: {
                        table: 'sys_security_acl'
                        id: 'a1ce22b68e7f4361a91219c0633dd12e'
                    }
                    acl_sync_run_delete: {
                        table: 'sys_security_acl'
                        id: 'f7d7e301106945b0af0ad4699d01bedc'
                    }
                    acl_sync_run_read: {
                        table: 'sys_security_acl'
                        id: 'ca9d4ee39ffe4e1299ad25b959cd463d'
                    }
                    acl_sync_run_write: {
                        table: 'sys_security_acl'
                        id: '52f338f9e48a433aa5fcfeb92a39ab8a'
                    }
                    acl_weight_create: {
                        table: 'sys_security_acl'
                        id: '93e483d4771044e5951ff9a6ed971e7f'
                    }
                    acl_weight_delete: {
                        table: 'sys_security_acl'
                        id: 'd8178b4c35a84b59bd8304152376ca64'
                    }
                    acl_weight_read: {
                        table: 'sys_security_acl'
                        id: '260ee7202ae141dd80f30fbc92a171ec'
                    }
                    acl_weight_write: {
                        table: 'sys_security_acl'
                        id: '1d55c95cf5d541db90e9ca3bff4eef54'
                    }
                    acl_workspace: {
                        table: 'sys_security_acl'
                        id: 'a47f40ef79014261868c4dd979026f62'
                    }
                    action_doorbell: {
                        table: 'sysevent_script_action'
                        id: 'f791dd01a78d41af88717a7980cd3e58'
                    }
                    api_sync: {
                        table: 'sys_ws_definition'
                        id: '9fbbb43673b848f6b67ac1c9afa74e9e'
                    }
                    api_sync_v1: {
                        table: 'sys_ws_version'
                        id: '99e89eb0b04d4707be35e5afef909559'
                    }
                    audience_admin: {
                        table: 'sys_ux_applicability'
                        id: '24bd66bb544249a0a298afc62e208a73'
                    }
                    audience_agent: {
                        table: 'sys_ux_applicability'
                        id: '245fc72511374ceb8895253ef5761a62'
                    }
                    audience_reader: {
                        table: 'sys_ux_applicability'
                        id: '8f9527cc26484c10a0cae38c8a7983bf'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'f376de986d684c68b15c5b3a5f687197'
                    }
                    dashboard: {
                        table: 'par_dashboard'
                        id: 'a33ef328695e43b180b6c13426930afa'
                    }
                    dashboard_overview: {
                        table: 'par_dashboard_tab'
                        id: 'c383645a2fd4483b8ee0fdb7db6a4bd0'
                    }
                    event_doorbell: {
                        table: 'sysevent_register'
                        id: 'd1cf62cc1d3e4330935a0014be177387'
                    }
                    field_map_approval: {
                        table: 'x_onspr_bridge_field_map'
                        id: '6908eedc702a4f67ad8b9162f891bb61'
                    }
                    field_map_assigned_to: {
                        table: 'x_onspr_bridge_field_map'
                        id: '22d9819a3b5e4e958e9410b5e942e8b5'
                    }
                    field_map_assignment_group: {
                        table: 'x_onspr_bridge_field_map'
                        id: '9fc3e9e1df034baf93b04dcb2f664922'
                    }
                    field_map_business_application: {
                        table: 'x_onspr_bridge_field_map'
                        id: 'a854533959034a0b881e5833e4c580eb'
                    }
                    field_map_category: {
                        table: 'x_onspr_bridge_field_map'
                        id: '03fe1a9574214fd6ba4e22ac24ffa114'
                    }
                    field_map_control: {
                        table: 'x_onspr_bridge_field_map'
                        id: '74db2d6af5c64cf494d95b9cbdbd3bef'
                    }
                    field_map_description: {
                        table: 'x_onspr_bridge_field_map'
                        id: '873388ec3618414f92744418126792c4'
                    }
                    field_map_due_date: {
                        table: 'x_onspr_bridge_field_map'
                        id: '4e7000ee97f3432c8045a0dc45ae9fc0'
                    }
                    field_map_finding_owner: {
                        table: 'x_onspr_bridge_field_map'
                        id: '8bd862876a9d4396b8793488d5bdfb56'
                    }
                    field_map_known_exploited: {
                        table: 'x_onspr_bridge_field_map'
                        id: 'c8b50667a53f4837885ddc013dfaa3b1'
                    }
                    field_map_likelihood: {
                        table: 'x_onspr_bridge_field_map'
                        id: 'faca7b4a18ab46c28f354e6794844530'
                    }
                    field_map_number: {
                        table: 'x_onspr_bridge_field_map'
                        id: '9558757ba38e4455b5dcd5d326ee2ca6'
                    }
                    field_map_priority: {
                        table: 'x_onspr_bridge_field_map'
                        id: '89789f75c28d412f84cfbc2c51025125'
                    }
                    field_map_recommendation: {
                        table: 'x_onspr_bridge_field_map'
                        id: 'd1a75698ea1e4feba95434a5fe8f0029'
                    }
                    field_map_regulations: {
                        table: 'x_onspr_bridge_field_map'
                        id: '9130c3d2e58d469882b038d9fe5a4716'
                    }
                    field_map_severity: {
                        table: 'x_onspr_bridge_field_map'
                        id: '67e3d779f31b4d1dba60331de516842c'
                    }
                    field_map_short_description: {
                        table: 'x_onspr_bridge_field_map'
                        id: '34f6534ef2e94a77af9c8997ee155375'
                    }
                    field_map_source: {
                        table: 'x_onspr_bridge_field_map'
                        id: 'b980094e536f43dfa166bf398c79c0c6'
                    }
                    field_map_source_status: {
                        table: 'x_onspr_bridge_field_map'
                        id: '3f28a7c055974db28831206c5c34cc0f'
                    }
                    field_map_state: {
                        table: 'x_onspr_bridge_field_map'
                        id: '01eca2e57b2e4a0ea73d7673e796f419'
                    }
                    field_map_sys_id: {
                        table: 'x_onspr_bridge_field_map'
                        id: 'ea6bda18ffb24562b2bc5c04fadec2ae'
                    }
                    field_map_tasks_done: {
                        table: 'x_onspr_bridge_field_map'
                        id: '65067646e2f04e72b9803e3d1bbc40b2'
                    }
                    field_map_tasks_total: {
                        table: 'x_onspr_bridge_field_map'
                        id: '28f2d1b908534b058e050cbb9c12f4ec'
                    }
                    flow_approve: {
                        table: 'sys_hub_flow'
                        id: 'fb1cd81a06d34939bd31d1a9cc58f63c'
                    }
                    flow_approve_ask: {
                        table: 'sys_hub_action_instance_v2'
                        id: '78b5ac92d8fe4b379d1698c6c853ca58'
                    }
                    flow_approve_back_to_owner: {
                        table: 'sys_hub_action_instance_v2'
                        id: '6bd85799a01e4c6799fa688576025dad'
                    }
                    flow_approve_end_open: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '84878c629eaa456ca055fe10c633f96b'
                        deleted: true
                    }
                    flow_approve_if_approved: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '8e734739765141e88fcdb2925a722db5'
                    }
                    flow_approve_if_open: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '8065415f6ba341c391011d0af9500e96'
                        deleted: true
                    }
                    flow_approve_if_owner: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '3bcfce4b9978495cb1266628b9430b82'
                    }
                    flow_approve_if_rejected: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '840d5a30bf954479b7067272b66834f1'
                    }
                    flow_approve_note: {
                        table: 'sys_hub_action_instance_v2'
                        id: '253b606cf1c34a4c8b52947853ab28cb'
                    }
                    flow_approve_open: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'e419a30284ee43588b8b9a002c4724b7'
                        deleted: true
                    }
                    flow_approve_rejection: {
                        table: 'sys_hub_action_instance_v2'
                        id: '48be3faf06e8487e8d0150bec608b30e'
                    }
                    flow_approve_start: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'd080d203ae4a4d6c8e6f59a658e8ae8a'
                    }
                    flow_approve_trigger: {
                        table: 'sys_hub_trigger_instance_v2'
                        id: 'af41e7c5d21b4680ba6e82695e392892'
                    }
                    flow_plan: {
                        table: 'sys_hub_flow'
                        id: 'aac0306060cd4e3fa0fb39947be602cb'
                    }
                    flow_plan_begun: {
                        table: 'sys_hub_action_instance_v2'
                        id: '809494899c54420db435d84dc16b2c6e'
                    }
                    flow_plan_create_task: {
                        table: 'sys_hub_action_instance_v2'
                        id: '29be97743f90421fb5dc00c5d4865607'
                    }
                    flow_plan_each_step: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '00d884d471494e5bb833f4382b30b973'
                    }
                    flow_plan_else_joined: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '9063c441e76c43e6a7d3a79c43b825c2'
                    }
                    flow_plan_end_empty: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '4e8c1b6895624a2d8ecb40293b817427'
                    }
                    flow_plan_end_moved_on: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'd2311f7018554b43b5cddada4c99fed3'
                    }
                    flow_plan_finding_group: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '955e1c90bf9546d9bf5938ba911dc5b7'
                    }
                    flow_plan_if_alone: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'fe1e077a62f645ecbbe0687f81f0a18b'
                    }
                    flow_plan_if_begun: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '967dba3973544b2f8af741b545b6c35b'
                    }
                    flow_plan_if_empty: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '042de04b57ec413190931f3d0db5e3af'
                    }
                    flow_plan_if_has_task: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '08f1419b948a4db8b2001307b35c9896'
                    }
                    flow_plan_if_made: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '7ac80d87502f4068afdcb6abf0eea96e'
                    }
                    flow_plan_if_moved_on: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '5d6aa040197e4faaa2e29247d91ecbfc'
                    }
                    flow_plan_if_owner: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'cdadc5c2be2d497db3bb0556866a67c4'
                    }
                    flow_plan_if_step_group: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'bb92c15ad924451cb841ad41ce3ae7b7'
                    }
                    flow_plan_log_empty: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'e6cc728802ca4ce6bcb5624628d59d0b'
                    }
                    flow_plan_made: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'acf140742a9c4ff3814bcd6cba9065a4'
                        deleted: true
                    }
                    flow_plan_owner: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'dfd71ecc36a74c7b82af344f76e8efee'
                    }
                    flow_plan_planned: {
                        table: 'sys_hub_action_instance_v2'
                        id: '5ba3de2c2e164effb17c153a9fbb34f5'
                    }
                    flow_plan_planned_joined: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'f7f384c9947f4a34bf73beb1d99109a8'
                    }
                    flow_plan_skip_step: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'dfdaff4e5db943589844e5da9a33793f'
                    }
                    flow_plan_step_group: {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '0c006763a1b047e1b93cecc19fb81264'
                    }
                    flow_plan_steps: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'ca9d8a371ca04c5fa9341d94d8dd239a'
                    }
                    flow_plan_task_of_step: {
                        table: 'sys_hub_action_instance_v2'
                        id: '98a182975448410fb6ac8c53db69dcdd'
                    }
                    flow_plan_tasks: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'fe3a248a00594c6a8e470e52315ec41a'
                    }
                    flow_plan_trigger: {
                        table: 'sys_hub_trigger_instance_v2'
                        id: 'bd4c30d007f04ecf874ea9cfc6d608d9'
                    }
                    flow_plan_waiting: {
                        table: 'sys_hub_action_instance_v2'
                        id: 'bcbab27e4d58406da7680d7906ddabe0'
                    }
                    header_config_etag: {
                        table: 'sys_ws_header'
                        id: '7e346698f3074302a79877efa7e57bb0'
                    }
                    job_duplicates: {
                        table: 'sysauto_script'
                        id: '2067d014b87344e39ff55654a605b2c9'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '43d88818642d45a282dcda8eb37e90e7'
                    }
                    module_all_findings: {
                        table: 'sys_app_module'
                        id: '91c3910b0cb442d9a590203c9b940389'
                    }
                    module_approvals: {
                        table: 'sys_app_module'
                        id: '83516c47e732426e9fed5d33b0c25017'
                    }
                    module_config: {
                        table: 'sys_app_module'
                        id: '49ea3c069d4c40999af8434c83f129e6'
                    }
                    module_help: {
                        table: 'sys_app_module'
                        id: 'c79f3e157ee24cc4ae86465182609318'
                    }
                    module_inbound: {
                        table: 'sys_app_module'
                        id: 'f5c4fb995c734d4c98fc4721cf8fb3a6'
                    }
                    module_issues: {
                        table: 'sys_app_module'
                        id: 'e4c1c5f9e3134fb58d2477165736a2c6'
                    }
                    module_links: {
                        table: 'sys_app_module'
                        id: '1e1d44a62f084513b5b080c96656a0cc'
                    }
                    module_my_findings: {
                        table: 'sys_app_module'
                        id: '7a376e90d86b4a3d9a02b7f4842cac73'
                    }
                    module_my_tasks: {
                        table: 'sys_app_module'
                        id: '408a05f8de8e4a05b2b49b75cd808d8d'
                    }
                    module_open_findings: {
                        table: 'sys_app_module'
                        id: '5bddb9c042d340f9be44ce1e75f9f4ba'
                    }
                    module_open_tasks: {
                        table: 'sys_app_module'
                        id: 'd33cbeb101e7412dac12612effb43550'
                    }
                    module_outbound: {
                        table: 'sys_app_module'
                        id: '7b8cc821981343f49c8102ef8c7b0bae'
                    }
                    module_playbooks: {
                        table: 'sys_app_module'
                        id: 'ad718d74a78e47a88de98f3c0e5d6cb2'
                    }
                    module_privacy: {
                        table: 'sys_app_module'
                        id: '1db0f8cb57794d78b1bebc21553989aa'
                    }
                    module_properties: {
                        table: 'sys_app_module'
                        id: 'ce814c5a5c3645b7b50b854ca2d3a8b7'
                    }
                    module_record_maps: {
                        table: 'sys_app_module'
                        id: '8ee39434a0b643b0beaa5d08035e0f72'
                    }
                    module_runs: {
                        table: 'sys_app_module'
                        id: '0a01266f78c840f9be734e13a82cff68'
                    }
                    module_separator: {
                        table: 'sys_app_module'
                        id: '45c291d7521a4fcc9c41acfa33e9707c'
                    }
                    module_support: {
                        table: 'sys_app_module'
                        id: '9c9c8d413ed0412ab0d218c21793ece0'
                    }
                    module_sync: {
                        table: 'sys_app_module'
                        id: '21613e05dd3a4f7585aaa6eea719e88b'
                    }
                    module_weights: {
                        table: 'sys_app_module'
                        id: 'a180f7aca3044f73b4e833c3aa99ec6d'
                    }
                    'now-app_server_contract_comparable_ts': {
                        table: 'sys_module'
                        id: '5c29ef40387146d2b50dc65d4058fc61'
                    }
                    'now-app_server_contract_digest_ts': {
                        table: 'sys_module'
                        id: '3186a45852e74755a57887f23e5559c5'
                    }
                    'now-app_server_contract_protocol_ts': {
                        table: 'sys_module'
                        id: 'dd11076c27ca4fcc9d632a83c89c6a07'
                    }
                    'now-app_server_contract_states_ts': {
                        table: 'sys_module'
                        id: '1956c576f2bc4e849472f93318bd307d'
                    }
                    'now-app_server_domain_automation_ts': {
                        table: 'sys_module'
                        id: '140e0178874247d5adff31683b963820'
                    }
                    'now-app_server_domain_back-off_ts': {
                        table: 'sys_module'
                        id: 'ad2f6414594d4429b72ec9009e4837c8'
                    }
                    'now-app_server_domain_change-template_ts': {
                        table: 'sys_module'
                        id: '1d59f583ef34429b96b6f10cdbbf7380'
                    }
                    'now-app_server_domain_coded-error_ts': {
                        table: 'sys_module'
                        id: '4bbe5467a1b34218bf0daea68067c734'
                    }
                    'now-app_server_domain_comparison_ts': {
                        table: 'sys_module'
                        id: '51e96dacb13e498da9dff933d5522656'
                    }
                    'now-app_server_domain_digest_ts': {
                        table: 'sys_module'
                        id: 'b9f9fa76032e47ce9c19fe517853ccf9'
                        deleted: true
                    }
                    'now-app_server_domain_duplicate_ts': {
                        table: 'sys_module'
                        id: '13f29203a59e4ea3bc2604f236a3a4d0'
                    }
                    'now-app_server_domain_finding-states_ts': {
                        table: 'sys_module'
                        id: '32cd31fb8ede46e9b916ab3b06c0b572'
                    }
                    'now-app_server_domain_import-result_ts': {
                        table: 'sys_module'
                        id: '12b16d0dac18405c98f421238ae9c64d'
                    }
                    'now-app_server_domain_inbound-row_ts': {
                        table: 'sys_module'
                        id: 'c3536334ab1a42238bdcc378b00f3d94'
                    }
                    'now-app_server_domain_issue_ts': {
                        table: 'sys_module'
                        id: 'ef31a4aab4a648ee9e2b90701511e3c8'
                    }
                    'now-app_server_domain_json_ts': {
                        table: 'sys_module'
                        id: '34903041796e447f978a18a6d703e668'
                    }
                    'now-app_server_domain_mac_ts': {
                        table: 'sys_module'
                        id: 'd7c01dd4016a4b0d8dea6a6c00656bae'
                    }
                    'now-app_server_domain_merge_ts': {
                        table: 'sys_module'
                        id: '9a4475cdbf9c408cbe95511d056ed186'
                    }
                    'now-app_server_domain_message_ts': {
                        table: 'sys_module'
                        id: '1eb4df9babc7441ea357e56b985244f5'
                    }
                    'now-app_server_domain_outbound-difference_ts': {
                        table: 'sys_module'
                        id: '0547b0e14cd942508d534a53dc377c75'
                    }
                    'now-app_server_domain_playbook-match_ts': {
                        table: 'sys_module'
                        id: 'fcd16576c8a94697b5ce74dfb6ed62bc'
                    }
                    'now-app_server_domain_playbook-step_ts': {
                        table: 'sys_module'
                        id: '07520f08d919441180900ae90bde8140'
                    }
                    'now-app_server_domain_qualification_ts': {
                        table: 'sys_module'
                        id: 'c324f3060169412c87a072400fcc4c29'
                    }
                    'now-app_server_domain_related-record_ts': {
                        table: 'sys_module'
                        id: '13cb2e98c1964385833355135a6dd059'
                    }
                    'now-app_server_domain_request_ts': {
                        table: 'sys_module'
                        id: 'a5ad6c48a0974be9bb9fe6a0d5f8e933'
                    }
                    'now-app_server_domain_task-plan_ts': {
                        table: 'sys_module'
                        id: '1253bd1b50644201b77c78ed09b4abee'
                    }
                    'now-app_server_handlers_case-jobs_ts': {
                        table: 'sys_module'
                        id: '6243ac8258c24b9c8d0b59b8dfac6654'
                    }
                    'now-app_server_handlers_case-rules_ts': {
                        table: 'sys_module'
                        id: '0a5c699b81c34cf39045b7cbcaf6465f'
                    }
                    'now-app_server_handlers_changes-route_ts': {
                        table: 'sys_module'
                        id: '59dbcaf846b44298bfd794ea3d7bbc08'
                    }
                    'now-app_server_handlers_config-route_ts': {
                        table: 'sys_module'
                        id: '86c35fcd948d4235ac23ebe191cc29be'
                    }
                    'now-app_server_handlers_conflict-rules_ts': {
                        table: 'sys_module'
                        id: 'c1695edfa4f54460807edfd6194eacdf'
                    }
                    'now-app_server_handlers_digests-route_ts': {
                        table: 'sys_module'
                        id: 'd050bb3148b64bb49dfb939113f8f924'
                    }
                    'now-app_server_handlers_doorbell-action_ts': {
                        table: 'sys_module'
                        id: 'f8c9046b54e2415ab38bf69bbf945ab7'
                    }
                    'now-app_server_handlers_finding-rules_ts': {
                        table: 'sys_module'
                        id: '1c02a173b38141baa48eccc5fefa5d9d'
                    }
                    'now-app_server_handlers_imports-route_ts': {
                        table: 'sys_module'
                        id: 'b365b1dce0aa46d19e15739bc23a6bc2'
                    }
                    'now-app_server_handlers_inbound-import_ts': {
                        table: 'sys_module'
                        id: 'd0d684dde4e54a31a07aa91f319e9f39'
                    }
                    'now-app_server_handlers_issue-rules_ts': {
                        table: 'sys_module'
                        id: '926aa1b0f97f484e9115edae51df860b'
                    }
                    'now-app_server_handlers_issues-route_ts': {
                        table: 'sys_module'
                        id: 'c3042783502d43d593c491a935ab5404'
                    }
                    'now-app_server_handlers_lookup-route_ts': {
                        table: 'sys_module'
                        id: '4e96e978c5424f3da829f913efc193f5'
                    }
                    'now-app_server_handlers_outbound-rule_ts': {
                        table: 'sys_module'
                        id: '99cdf5293ff14b5097973583da660244'
                    }
                    'now-app_server_handlers_plan-actions_ts': {
                        table: 'sys_module'
                        id: 'f67153e5cd25404ba32f5fed1760f96a'
                    }
                    'now-app_server_handlers_playbook-rules_ts': {
                        table: 'sys_module'
                        id: 'f40ca81fe7624aeeb89512cb3f8a11d1'
                    }
                    'now-app_server_handlers_runs-route_ts': {
                        table: 'sys_module'
                        id: '8429d663b94d49aa9eb8c8b399fbc542'
                    }
                    'now-app_server_handlers_sync-route_ts': {
                        table: 'sys_module'
                        id: 'f2ca5544f7194777be68fce22f12e8d7'
                    }
                    'now-app_server_handlers_task-rules_ts': {
                        table: 'sys_module'
                        id: '3ccb79cb770b4688ba607bba6746e10e'
                    }
                    'now-app_server_outbound_doorbell_ts': {
                        table: 'sys_module'
                        id: '6c055bc0f9f24146bd6a16e75208a074'
                    }
                    'now-app_server_records_acknowledgements_ts': {
                        table: 'sys_module'
                        id: '8931615ac08a401dbea252a12bf893d7'
                    }
                    'now-app_server_records_case-mates_ts': {
                        table: 'sys_module'
                        id: '5a6d079ec7d0417a8f91922c16063f52'
                    }
                    'now-app_server_records_clock_ts': {
                        table: 'sys_module'
                        id: 'fe3b4296966540dca9106757b32ac5b5'
                    }
                    'now-app_server_records_compared-records_ts': {
                        table: 'sys_module'
                        id: '60655b206bd14edc9b5892d41103e621'
                    }
                    'now-app_server_records_digests_ts': {
                        table: 'sys_module'
                        id: 'b730b555f6fc4168b6c9c2cea309d1c8'
                    }
                    'now-app_server_records_field-value_ts': {
                        table: 'sys_module'
                        id: '08be38cac2a540b28e33cfff07bc012c'
                    }
                    'now-app_server_records_import-rows_ts': {
                        table: 'sys_module'
                        id: 'dc16120b44424a3999c926b13da9eec8'
                    }
                    'now-app_server_records_issues_ts': {
                        table: 'sys_module'
                        id: 'fd79ed8fd8bb4b52885209e357fb5bff'
                    }
                    'now-app_server_records_links_ts': {
                        table: 'sys_module'
                        id: 'ce261896584f47b180ada481ef318017'
                    }
                    'now-app_server_records_lookup_ts': {
                        table: 'sys_module'
                        id: '284dfc00e82c4df2a431a932f2622e6a'
                    }
                    'now-app_server_records_messages_ts': {
                        table: 'sys_module'
                        id: '888ef9f363b74cabb5dffc1a2e0462ee'
                    }
                    'now-app_server_records_outbound-rows_ts': {
                        table: 'sys_module'
                        id: 'aff3ab3afa9f4df99c30d640fe7bd1e1'
                    }
                    'now-app_server_records_pending-changes_ts': {
                        table: 'sys_module'
                        id: '0b7a24d9927a4daa92f88de95a7c6499'
                    }
                    'now-app_server_records_playbooks_ts': {
                        table: 'sys_module'
                        id: '8cef20457bed4f0580b31573c03977bb'
                    }
                    'now-app_server_records_qualification-facts_ts': {
                        table: 'sys_module'
                        id: 'd0c12e8fa4d34230822baf32c2922373'
                    }
                    'now-app_server_records_record-maps_ts': {
                        table: 'sys_module'
                        id: '632cdc823b754988a1cb79be20604041'
                    }
                    'now-app_server_records_reference-keys_ts': {
                        table: 'sys_module'
                        id: '65e49205b4e949619fe3f6d4e073135d'
                    }
                    'now-app_server_records_reference-lookup_ts': {
                        table: 'sys_module'
                        id: '5681807015f34580804d377d46461ef5'
                    }
                    'now-app_server_records_repairs_ts': {
                        table: 'sys_module'
                        id: '0ec37eaabeba4c6daa87790e42abd83b'
                    }
                    'now-app_server_records_settings_ts': {
                        table: 'sys_module'
                        id: '24b8a1acd8fc47afbdbc81429243ada1'
                    }
                    'now-app_server_records_sync-runs_ts': {
                        table: 'sys_module'
                        id: '70ac882f213a422cb9e3a1beaffb00e3'
                    }
                    'now-app_server_records_task-plans_ts': {
                        table: 'sys_module'
                        id: 'a3bf3fbdae814690a374dafefb1426a3'
                    }
                    'now-app_server_records_weights_ts': {
                        table: 'sys_module'
                        id: '2611cb551f514beba5bf533404ca51f7'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'eac0a24df5fd4fc09d6e2632e99bbfc0'
                    }
                    parameter_changes_limit: {
                        table: 'sys_ws_query_parameter'
                        id: '4ffdc9542ec548bca11a9dfce98e25a1'
                    }
                    parameter_digests_after: {
                        table: 'sys_ws_query_parameter'
                        id: 'dbf4618cb07e420a9eb765b209d44c91'
                    }
                    parameter_digests_limit: {
                        table: 'sys_ws_query_parameter'
                        id: 'c1a536f367714c6fa6208ca6324390bb'
                    }
                    parameter_digests_map: {
                        table: 'sys_ws_query_parameter'
                        id: '359f3a95918c4158beeb369fc301aad9'
                    }
                    parameter_digests_records: {
                        table: 'sys_ws_query_parameter'
                        id: 'b6909da72fe14d4890a59fa6197190f8'
                    }
                    parameter_digests_skip: {
                        table: 'sys_ws_query_parameter'
                        id: '2e15fd6b741841208c791c8d46600d77'
                    }
                    playbook_access_control: {
                        table: 'x_onspr_bridge_playbook'
                        id: '4c7593e308df439dae2545f140c0e92d'
                    }
                    playbook_backup: {
                        table: 'x_onspr_bridge_playbook'
                        id: 'eef46995cba64c2889ead418ce330c03'
                    }
                    playbook_data_retention: {
                        table: 'x_onspr_bridge_playbook'
                        id: '7fa0f015870c488db09ce2ebef2f4286'
                    }
                    playbook_logging: {
                        table: 'x_onspr_bridge_playbook'
                        id: '47736736a1c543fba4cd8bbe201f0a05'
                    }
                    playbook_policy_exception: {
                        table: 'x_onspr_bridge_playbook'
                        id: 'c4c847f5616242b0bfba86922ba33284'
                    }
                    playbook_segregation_of_duties: {
                        table: 'x_onspr_bridge_playbook'
                        id: 'e57bb911efb8491da5ab0b6c0dd62297'
                    }
                    playbook_vendor_risk: {
                        table: 'x_onspr_bridge_playbook'
                        id: 'b5512f192159441cab74ca04d56c4abb'
                    }
                    playbook_vulnerability: {
                        table: 'x_onspr_bridge_playbook'
                        id: 'fc333cad02f843d7998dd6319d40bb19'
                    }
                    privilege_CertificateEncryption_execute: {
                        table: 'sys_scope_privilege'
                        id: '9e5e7ba6b4ac418790eaf41209c8aa59'
                    }
                    privilege_change_request_read: {
                        table: 'sys_scope_privilege'
                        id: 'c8665b7998be47a2acd57e82e0b85a6f'
                    }
                    privilege_change_request_write: {
                        table: 'sys_scope_privilege'
                        id: 'b776534f2696435cac5c4e4e17893513'
                    }
                    privilege_cmdb_ci_business_app_read: {
                        table: 'sys_scope_privilege'
                        id: '32aa55320b6c45a8b6297ac7ccbcfbb9'
                    }
                    privilege_incident_read: {
                        table: 'sys_scope_privilege'
                        id: '9621be2fcc2048dca9fabd57cad5e227'
                    }
                    privilege_incident_write: {
                        table: 'sys_scope_privilege'
                        id: '04ef3f96af93475d948d208a2da3c4d9'
                    }
                    privilege_problem_read: {
                        table: 'sys_scope_privilege'
                        id: '0e364d75742e46068d1559b46154666d'
                    }
                    privilege_problem_write: {
                        table: 'sys_scope_privilege'
                        id: 'eba2062112ed49dcb739ce7af50bc3e9'
                    }
                    privilege_RESTMessageV2_execute: {
                        table: 'sys_scope_privilege'
                        id: '245134b1085a427681a28b922a275384'
                    }
                    privilege_sys_import_set_read: {
                        table: 'sys_scope_privilege'
                        id: '6487c96726d44c379345ac49f1f6b0aa'
                    }
                    privilege_sys_user_group_read: {
                        table: 'sys_scope_privilege'
                        id: '1a25693e7d3f431a8e2fc836cb3838db'
                    }
                    privilege_sys_user_read: {
                        table: 'sys_scope_privilege'
                        id: '70395b8eef7f4e6eaf4bb1b17b334123'
                    }
                    privilege_sysapproval_approver_create: {
                        table: 'sys_scope_privilege'
                        id: '3417a9ce5b694093868b79158cf723b5'
                        deleted: true
                    }
                    privilege_sysapproval_approver_read: {
                        table: 'sys_scope_privilege'
                        id: '08fe7ba8cb55493da2f27ca43011f457'
                    }
                    privilege_sysapproval_approver_write: {
                        table: 'sys_scope_privilege'
                        id: 'ba6a4488921547f8bec7c34b13245a14'
                        deleted: true
                    }
                    privilege_task_read: {
                        table: 'sys_scope_privilege'
                        id: '72bd16d7b4f7453ca5e4e0f18a3d03b2'
                    }
                    property_companion_key_id: {
                        table: 'sys_properties'
                        id: '7bcdd9a3d0f64fefba67baa39ddb925c'
                    }
                    property_companion_secret: {
                        table: 'sys_properties'
                        id: '290d01979a35460db1ec8aba3c0b77dd'
                    }
                    property_companion_url: {
                        table: 'sys_properties'
                        id: '5b1e86a7557b4fe091117555e9a89530'
                    }
                    property_default_approver: {
                        table: 'sys_properties'
                        id: 'f96dd08d6faf4679bed0068d815242bc'
                    }
                    property_default_assignment_group: {
                        table: 'sys_properties'
                        id: 'c8993fc1a4564104a367be51b265fe95'
                    }
                    property_duplicate_columns: {
                        table: 'sys_properties'
                        id: 'aab439d8bb94400a9ca6803b38c90a7c'
                    }
                    property_enabled: {
                        table: 'sys_properties'
                        id: '54fedc9d11c54df086da522b7c0c7b26'
                    }
                    property_instance_id: {
                        table: 'sys_properties'
                        id: 'fa610e3091234667bb7c403305057d8e'
                    }
                    property_outbound_max_attempts: {
                        table: 'sys_properties'
                        id: '4fa4e212668844648e3f09ecc8de41ea'
                    }
                    property_outbound_settle_seconds: {
                        table: 'sys_properties'
                        id: '314173c468e5481cb3ae1d77ae717f87'
                    }
                    record_map_findings: {
                        table: 'x_onspr_bridge_record_map'
                        id: 'd54c89a4a4d946fabd920738c3e37fb6'
                    }
                    related_list_finding: {
                        table: 'sys_ui_related_list'
                        id: '8990140444654e108c1c872751efd0ab'
                    }
                    related_list_finding_1: {
                        table: 'sys_ui_related_list_entry'
                        id: '8981da9dfec84b479728ff8f4e571b49'
                    }
                    related_list_finding_2: {
                        table: 'sys_ui_related_list_entry'
                        id: '6da74f2bf7d24142941d7ce2c631af99'
                    }
                    related_list_finding_3: {
                        table: 'sys_ui_related_list_entry'
                        id: 'f6d3d9ad28d64fb8bb3674518c9f2d71'
                    }
                    related_list_finding_duplicates: {
                        table: 'sys_ui_related_list_entry'
                        id: '29f343716dfe4652b96e17027fff69ad'
                    }
                    related_list_playbook: {
                        table: 'sys_ui_related_list'
                        id: 'e9382aaf6fdf49fd8c2b0a456cbd6e99'
                    }
                    related_list_playbook_1: {
                        table: 'sys_ui_related_list_entry'
                        id: 'b7fbed415a3149558f62de4663052a41'
                    }
                    related_list_record_map: {
                        table: 'sys_ui_related_list'
                        id: 'de798a58e9234361bae36c9cbbc0bcb1'
                    }
                    related_list_record_map_1: {
                        table: 'sys_ui_related_list_entry'
                        id: 'a2fa3342d9044525851b10f8bd5fb579'
                    }
                    route_ack: {
                        table: 'sys_ws_operation'
                        id: 'a5c5be4ffee04b87b0f2f6db9a12135e'
                    }
                    route_changes: {
                        table: 'sys_ws_operation'
                        id: '5f5d7f302e31448baee0198126daa34a'
                    }
                    route_config: {
                        table: 'sys_ws_operation'
                        id: '9bb7929268b0404da49eba41c3742dbc'
                    }
                    route_digests: {
                        table: 'sys_ws_operation'
                        id: '544a4dd9b1af4248972c2aaa518bc40c'
                    }
                    route_heartbeat: {
                        table: 'sys_ws_operation'
                        id: '338a499aa68145489858296bd0d14f44'
                    }
                    route_import: {
                        table: 'sys_ws_operation'
                        id: '14b75821dd404eb8a409fc874eb22f04'
                    }
                    route_issue_commands: {
                        table: 'sys_ws_operation'
                        id: '2b5ae356862943bd8eaf8230b2f71d7a'
                    }
                    route_issues: {
                        table: 'sys_ws_operation'
                        id: '139ba4ae393742afb2527bd780581947'
                    }
                    route_lookup: {
                        table: 'sys_ws_operation'
                        id: '8412bd1b42b74c77a45c4f9e53f6a02b'
                    }
                    route_repairs: {
                        table: 'sys_ws_operation'
                        id: '26f15adda0a5486a9643c8777a4950d2'
                    }
                    route_run_create: {
                        table: 'sys_ws_operation'
                        id: '65d680dea95848519dd01bcaae3c8b64'
                    }
                    route_run_update: {
                        table: 'sys_ws_operation'
                        id: '2cc11e3d1a7d42e3a35920c4181c70fc'
                    }
                    rule_conflict_settle: {
                        table: 'sys_script'
                        id: '217809ee9c214ea7a4f3634637bedf77'
                    }
                    rule_finding_case: {
                        table: 'sys_script'
                        id: 'ed4b04cb2c844bdaa33ed08e8d3e477c'
                    }
                    rule_finding_follow: {
                        table: 'sys_script'
                        id: '6e13685d47d24daeb0c79050b688f210'
                    }
                    rule_finding_outbound: {
                        table: 'sys_script'
                        id: '7fa8b251e12d4f5a85391e2e8527884a'
                    }
                    rule_finding_prepare: {
                        table: 'sys_script'
                        id: 'c33dacb31c544390a533f162ab28ea3b'
                    }
                    rule_inbound_check: {
                        table: 'sys_script'
                        id: '2c6d3d4b2ce34160905a790b2d7d9ca5'
                    }
                    rule_issue_retry: {
                        table: 'sys_script'
                        id: '35fd8de4b453417d8b217fb30634499f'
                    }
                    rule_playbook_step_check: {
                        table: 'sys_script'
                        id: '6e5b4b1f0976484e896f5930782ad8c9'
                    }
                    rule_playbook_step_version: {
                        table: 'sys_script'
                        id: '63fd159e349647cab12b857c70cc159d'
                    }
                    rule_playbook_version: {
                        table: 'sys_script'
                        id: '82e7dcce3a4f42af82b8f937bd3578ab'
                    }
                    rule_task_follow: {
                        table: 'sys_script'
                        id: '03d1499a70dc406891cfe083c55c0c8e'
                    }
                    rule_task_prepare: {
                        table: 'sys_script'
                        id: '404bd746b94e49d68a77f72b8d16e316'
                    }
                    step_access_control_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'acb3c8f1ddd74f4e9c5f6a44c980fb9c'
                    }
                    step_access_control_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '5c82ce5d64024aa19a2c2bf014c67c53'
                    }
                    step_access_control_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'f4e2d0b3351f40249288c40dd31feee2'
                    }
                    step_access_control_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '885176e75f0e426582a7983cf7936277'
                    }
                    step_access_control_5: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '74585bc111bb48868c39faa78efe85d2'
                    }
                    step_backup_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '7e757758a7284b0fbdc0a5c9e0297bde'
                    }
                    step_backup_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'e3cb639710704f388515eee7c5f43840'
                    }
                    step_backup_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '20d442a1e7624c14b1ace40d48d1e482'
                    }
                    step_backup_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '82f448536c9a46d5b9783965da37d4ad'
                    }
                    step_data_retention_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'd72a6658effe4629bbb6bfa14fc187a1'
                    }
                    step_data_retention_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '7c4246ed5eff4e8682dbfd30935bf932'
                    }
                    step_data_retention_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'e3a58e363b9347f78d182c35d505e4b6'
                    }
                    step_data_retention_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'b18229b75e994335829a7ab9b841c9e0'
                    }
                    step_data_retention_5: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '7b43d482f90f41f4a0aea006cc1a6caa'
                    }
                    step_logging_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '4a15f123b0fd4d94a9a29eddfd9c1851'
                    }
                    step_logging_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '2da2dfe7706a4579b5da8c1824245ce4'
                    }
                    step_logging_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '9ab9de9dcfdb415e8508995fc3595af7'
                    }
                    step_logging_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'df88d64776ef44e0a47b299554d368b5'
                    }
                    step_policy_exception_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'a8eaecdd3e3d4aafb96db9ae5a4d3141'
                    }
                    step_policy_exception_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'e6a88944d7964825b30d25371c0129ed'
                    }
                    step_policy_exception_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '8208c8f06a4d47708faf60298226471f'
                    }
                    step_segregation_of_duties_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '4bbd282c9c654c63951dfcff7bac555f'
                    }
                    step_segregation_of_duties_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '4f9a602c79cc4e2591fe051f6b8e8a0a'
                    }
                    step_segregation_of_duties_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'f08583f5a077446e83ec466486c8345f'
                    }
                    step_segregation_of_duties_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'eb1aebcc69444cdc8da70d2dc554ca72'
                    }
                    step_vendor_risk_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '0135e2434ff84a31a31df9c3d75d1e89'
                    }
                    step_vendor_risk_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '213fd2a6e5f246c08588cedcd7f57620'
                    }
                    step_vendor_risk_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '2edea53686ec4b96bfa090ae75a5c633'
                    }
                    step_vendor_risk_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'e41f1bb893424b90a400e04dc2146f83'
                    }
                    step_vendor_risk_5: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'fbe7e1f182d5461cb71b620b03a548a7'
                    }
                    step_vulnerability_1: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'c7fbf55ad5ec4a3982f348ffbb337199'
                    }
                    step_vulnerability_2: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'f99028b6ce4d48baa9010e625b53fdae'
                    }
                    step_vulnerability_3: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: 'b3c0549a6bd342c08780a3105ffffed5'
                    }
                    step_vulnerability_4: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '9353c0c19efa41bb8df618248aac7ff6'
                    }
                    step_vulnerability_5: {
                        table: 'x_onspr_bridge_playbook_step'
                        id: '15e28753f8694b45bbb30847d52e0898'
                    }
                    transform_finding: {
                        table: 'sys_transform_map'
                        id: 'ceafae5edb3d4d319f4443bbcdaab8aa'
                    }
                    transform_finding_after: {
                        table: 'sys_transform_script'
                        id: 'a28e628f04ab4a69bfc4f83e226b9572'
                    }
                    transform_finding_before: {
                        table: 'sys_transform_script'
                        id: 'b8d766181fc14950821e9a7a5260c835'
                    }
                    ui_action_keep_ours: {
                        table: 'sys_ui_action'
                        id: 'a5814afaa8514b98afa12b589ac1ba3a'
                    }
                    ui_action_resubmit: {
                        table: 'sys_ui_action'
                        id: '46c97f45e01c47a7849f6ff9659fe50c'
                    }
                    ui_action_take_theirs: {
                        table: 'sys_ui_action'
                        id: '2529ad3e472f456e9eaf5d3aac9a3369'
                    }
                    weight_criticality_1: {
                        table: 'x_onspr_bridge_weight'
                        id: 'b4019909bd284259b8e48edf290c0de7'
                    }
                    weight_criticality_2: {
                        table: 'x_onspr_bridge_weight'
                        id: 'f4f99e65b5974feb810c3e5cd2512071'
                    }
                    weight_due_14: {
                        table: 'x_onspr_bridge_weight'
                        id: '7f6c64b230fe45adb6309ceea9def3eb'
                    }
                    weight_exploited_1: {
                        table: 'x_onspr_bridge_weight'
                        id: '9fe5696084864284b9cc756222d48b1b'
                    }
                    weight_likelihood_1: {
                        table: 'x_onspr_bridge_weight'
                        id: 'eceb74b153d74974ac1200406e6e5bb1'
                    }
                    weight_likelihood_2: {
                        table: 'x_onspr_bridge_weight'
                        id: '8088135c31f44f47ba18680b6ff86e24'
                    }
                    weight_likelihood_3: {
                        table: 'x_onspr_bridge_weight'
                        id: '8af8cede77724a6686bd332352c28e8b'
                    }
                    weight_likelihood_4: {
                        table: 'x_onspr_bridge_weight'
                        id: 'f04fd9cbdc334900b3f21a493ff65c80'
                    }
                    weight_likelihood_none: {
                        table: 'x_onspr_bridge_weight'
                        id: '5926b1b4b3c44d16b102ae1530820d70'
                    }
                    weight_priority_1: {
                        table: 'x_onspr_bridge_weight'
                        id: '12119ee39b71455387b5f416d2a4aee6'
                    }
                    weight_priority_2: {
                        table: 'x_onspr_bridge_weight'
                        id: 'e3efec1732fb4bc89bbe656e389f7d59'
                    }
                    weight_priority_3: {
                        table: 'x_onspr_bridge_weight'
                        id: 'd31a87b339c14c42b45fa12bb807042a'
                    }
                    weight_priority_4: {
                        table: 'x_onspr_bridge_weight'
                        id: 'ea612c1d3bdc4a3492baeca2037ede21'
                    }
                    weight_priority_5: {
                        table: 'x_onspr_bridge_weight'
                        id: '351e72c297294af2b55d169f16174d15'
                    }
                    weight_regulation_gdpr: {
                        table: 'x_onspr_bridge_weight'
                        id: 'a43751d728d64e739d7f9c9a50c09014'
                    }
                    weight_regulation_hipaa: {
                        table: 'x_onspr_bridge_weight'
                        id: '3a0519f71036409cbc6600e8e9cd9cff'
                    }
                    weight_regulation_pci_dss: {
                        table: 'x_onspr_bridge_weight'
                        id: 'b57c37d644724523bd2a17cb9f40cfc9'
                    }
                    weight_regulation_sox: {
                        table: 'x_onspr_bridge_weight'
                        id: '5618ad36b3fe4076896e6148ea375a22'
                    }
                    weight_severity_1: {
                        table: 'x_onspr_bridge_weight'
                        id: '55fe735cc7384aa080ddec1546efe862'
                    }
                    weight_severity_2: {
                        table: 'x_onspr_bridge_weight'
                        id: 'e6977df1bfd64e6789ac91b4897e4a92'
                    }
                    weight_severity_3: {
                        table: 'x_onspr_bridge_weight'
                        id: '879acb847849462f89c0f8c8454b525c'
                    }
                    weight_severity_4: {
                        table: 'x_onspr_bridge_weight'
                        id: 'b367acbd73e84914856a92be9f97b9fd'
                    }
                    weight_severity_none: {
                        table: 'x_onspr_bridge_weight'
                        id: '917a1b8b23b743dbb32db3b3f8aefcf1'
                    }
                    widget_by_application: {
                        table: 'par_dashboard_widget'
                        id: 'bbb3715de8b9493fb4cb5815fb8547c6'
                    }
                    widget_by_category: {
                        table: 'par_dashboard_widget'
                        id: '3691fa93dcd043409c7ca64b33ae5737'
                    }
                    widget_by_priority: {
                        table: 'par_dashboard_widget'
                        id: 'ba9d7eea6e0a47eb99c1ebd6ce986901'
                    }
                    widget_by_state: {
                        table: 'par_dashboard_widget'
                        id: 'bc5c63d2adca42d29fe1da977651e83e'
                    }
                    widget_score_approval: {
                        table: 'par_dashboard_widget'
                        id: 'b18366a00fcc42a1852cf4f5419b1821'
                    }
                    widget_score_critical: {
                        table: 'par_dashboard_widget'
                        id: 'e08a24cf4bee4b259cb8ac3062047b97'
                    }
                    widget_score_issues: {
                        table: 'par_dashboard_widget'
                        id: '324972c2e38544e8991567324f7a90cf'
                    }
                    widget_score_open: {
                        table: 'par_dashboard_widget'
                        id: 'e22b90db86854fc0bbe52d2f8fac03b7'
                    }
                    widget_score_overdue: {
                        table: 'par_dashboard_widget'
                        id: '13dec33fc4ea45be845357ed56ac9331'
                    }
                    widget_score_validation: {
                        table: 'par_dashboard_widget'
                        id: '54374b31cbf54a49aa535bccf4b32036'
                    }
                    widget_tasks: {
                        table: 'par_dashboard_widget'
                        id: '92e10f77a25f4de6b23f9808426b51ca'
                    }
                    widget_trend: {
                        table: 'par_dashboard_widget'
                        id: 'df54676869314eab93ebce5278de8769'
                    }
                    workspace: {
                        table: 'sys_ux_page_registry'
                        id: '0773c159b5e64e3fa859adaa9125afbd'
                    }
                    workspace_category_config: {
                        table: 'sys_ux_list_category'
                        id: '8878c0697fe64f9fa6ad55e978b41b08'
                    }
                    workspace_category_findings: {
                        table: 'sys_ux_list_category'
                        id: 'f72688e0778a4ab69294ed76a98e0285'
                    }
                    workspace_category_sync: {
                        table: 'sys_ux_list_category'
                        id: '8d61de70ebcd4386bc2a8888515e27f1'
                    }
                    workspace_category_work: {
                        table: 'sys_ux_list_category'
                        id: 'aa2a6856665f4060a9a85854ebe69d74'
                    }
                    workspace_list_all_findings: {
                        table: 'sys_ux_list'
                        id: '58c75a538c474898a2a983e14fe85534'
                    }
                    workspace_list_all_findings_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'fdf98879fc1f460a85bf6cb8821d6330'
                    }
                    workspace_list_approval: {
                        table: 'sys_ux_list'
                        id: 'd3707319d0fa4c9f9deb442c9a3578a8'
                    }
                    workspace_list_approval_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'd90bc85d5a404445bfec87eaf64e7c87'
                    }
                    workspace_list_critical: {
                        table: 'sys_ux_list'
                        id: 'b4f95e218ede4b1e9d6e3702dda4db2d'
                    }
                    workspace_list_critical_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '66d6e51dfdb64fec83cf0a0ddde86e06'
                    }
                    workspace_list_group_tasks: {
                        table: 'sys_ux_list'
                        id: '1d78f030124741ffab0f933e81532b38'
                    }
                    workspace_list_group_tasks_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '56b086dc17e649b3b86bbd4f4b234621'
                    }
                    workspace_list_issues: {
                        table: 'sys_ux_list'
                        id: '8a67da2c745b40b18d32696eb9eb6fd6'
                    }
                    workspace_list_issues_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'c66a9dd10eec4b74a527cb7f368d77bb'
                    }
                    workspace_list_maps: {
                        table: 'sys_ux_list'
                        id: '0849bc3f23404fc38b1ac526bc588ea4'
                    }
                    workspace_list_maps_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'dc2eb421d7584f14a4f26b48ece5d007'
                    }
                    workspace_list_my_findings: {
                        table: 'sys_ux_list'
                        id: '0ada212034224830bd55fbe1219e342d'
                    }
                    workspace_list_my_findings_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '25277763849b477db2af0d288c401f4d'
                    }
                    workspace_list_my_tasks: {
                        table: 'sys_ux_list'
                        id: '51f0ae2da8bf419189fcd93032a4a6d6'
                    }
                    workspace_list_my_tasks_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '904f8ff424ea41a58c06c75d5ba53571'
                    }
                    workspace_list_no_approver: {
                        table: 'sys_ux_list'
                        id: '656a41fdb1f64b2fbab0dedca6317b60'
                    }
                    workspace_list_no_approver_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '41bb959c781a4c228cb7b72ceb08850e'
                    }
                    workspace_list_open: {
                        table: 'sys_ux_list'
                        id: 'acd1a22a958d4bcdacadd404c369d553'
                    }
                    workspace_list_open_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '4d60614a7f7b4cf394f94997ff7a52ef'
                    }
                    workspace_list_outbound: {
                        table: 'sys_ux_list'
                        id: '203a2109ec144a97bbf0af14c33d4467'
                    }
                    workspace_list_outbound_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'd56ef7776cf448e78d0c96649c97b0b7'
                    }
                    workspace_list_playbooks: {
                        table: 'sys_ux_list'
                        id: '69a192c401064104858615864de02e19'
                    }
                    workspace_list_playbooks_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'b1716c39427f46e7ac970f127a1becd4'
                    }
                    workspace_list_runs: {
                        table: 'sys_ux_list'
                        id: 'ef66177576de41c8b6036932fcdc3212'
                    }
                    workspace_list_runs_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '52289a1088ca45f984a4e52ca2254e3f'
                    }
                    workspace_list_unplanned: {
                        table: 'sys_ux_list'
                        id: '7ffa59de928a4ae99dda72fcaff0f395'
                    }
                    workspace_list_unplanned_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '6025f829e1eb4d86b1776f04deaf4a25'
                    }
                    workspace_list_validation: {
                        table: 'sys_ux_list'
                        id: '2efc1a97c4454e04804517e787e28f60'
                    }
                    workspace_list_validation_audience: {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '306c7438b81741f5aed0991de3fbc84e'
                    }
                    workspace_lists: {
                        table: 'sys_ux_list_menu_config'
                        id: '1cb6a7da5ea64b7296b13a5c6288971c'
                    }
                    workspace_sys_ux_app_config_workspace: {
                        table: 'sys_ux_app_config'
                        id: 'eeaec50f29cb4580a7bb9dc2763628d5'
                    }
                    workspace_sys_ux_app_route_home: {
                        table: 'sys_ux_app_route'
                        id: '55faa3a3fe9646bc8967c0a68b4cb956'
                    }
                    workspace_sys_ux_app_route_list: {
                        table: 'sys_ux_app_route'
                        id: 'b5fbf983f88449339572b82af517be29'
                    }
                    workspace_sys_ux_app_route_record: {
                        table: 'sys_ux_app_route'
                        id: '55e443fc3c7043bebbeb49e18d428396'
                    }
                    'workspace_sys_ux_app_route_simple-list': {
                        table: 'sys_ux_app_route'
                        id: '783b62983eef4607889d5ad856cf3284'
                    }
                    workspace_sys_ux_macroponent_record: {
                        table: 'sys_ux_macroponent'
                        id: 'a0bf0204706642c0a6bed2e603e2406b'
                    }
                    workspace_sys_ux_page_property_chrome_footer: {
                        table: 'sys_ux_page_property'
                        id: '6122fd7c13944d1ebf9ceae3d4b058e3'
                    }
                    workspace_sys_ux_page_property_chrome_header: {
                        table: 'sys_ux_page_property'
                        id: '343efcab1020441ea880f5d1d30685bf'
                    }
                    workspace_sys_ux_page_property_chrome_tab: {
                        table: 'sys_ux_page_property'
                        id: 'a489079a3c514d939e7e9c3c17bb97bd'
                    }
                    workspace_sys_ux_page_property_chrome_toolbar: {
                        table: 'sys_ux_page_property'
                        id: 'c24ae5f8f90a45728da046b76489edc3'
                    }
                    workspace_sys_ux_page_property_listConfigId: {
                        table: 'sys_ux_page_property'
                        id: 'e74e305ccf904b5dbb3907678f4eddae'
                    }
                    workspace_sys_ux_page_property_view: {
                        table: 'sys_ux_page_property'
                        id: 'ab9a0afa251e43388f9ad304734e9db2'
                    }
                    workspace_sys_ux_page_property_wbApplicabilityConfigId: {
                        table: 'sys_ux_page_property'
                        id: '992fdc2db2e0430a837dba4f029d029d'
                    }
                    workspace_sys_ux_registry_m2m_category_unifiedNav: {
                        table: 'sys_ux_registry_m2m_category'
                        id: 'b2bd77a4674d4258a12a0c9c284d2e66'
                    }
                    workspace_sys_ux_screen_home: {
                        table: 'sys_ux_screen'
                        id: 'bda8737872514ffc8ef3a796bd6cf17c'
                    }
                    workspace_sys_ux_screen_list: {
                        table: 'sys_ux_screen'
                        id: '2344d1fa10934cdc9d50d6db9c9f50ff'
                    }
                    workspace_sys_ux_screen_record: {
                        table: 'sys_ux_screen'
                        id: '0c2b7e759f71473ba902a637abf379ce'
                    }
                    'workspace_sys_ux_screen_simple-list': {
                        table: 'sys_ux_screen'
                        id: '6151b3e6ca094ff8ba5a18a84cd60492'
                    }
                    workspace_sys_ux_screen_type_home: {
                        table: 'sys_ux_screen_type'
                        id: '8020d83918e2481eb5f945e8c2a3f4dc'
                    }
                    workspace_sys_ux_screen_type_list: {
                        table: 'sys_ux_screen_type'
                        id: '91b93617ee284e43806b304e547da2db'
                    }
                    workspace_sys_ux_screen_type_record: {
                        table: 'sys_ux_screen_type'
                        id: '9c5282ae60e746b4b0194229fe894e6f'
                    }
                    'workspace_sys_ux_screen_type_simple-list': {
                        table: 'sys_ux_screen_type'
                        id: '95e263bfe1ca41a794f9819e2f7b4a9d'
                    }
                }
                composite: [
                    {
                        table: 'sys_ui_element'
                        id: '001bb13c3e00496f984c3dc7abf47dd2'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '00264df121194af88cfb192564e5b3be'
                        key: {
                            sys_ui_form: {
                                id: 'c226cb541a724668bdcdce2f75502ecc'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '004310bf9d1d4f40bf72be07c313730e'
                        key: {
                            sys_security_acl: '12ab1541b5e84ea99cb6a9c4beacd1a4'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '008873f48ecc4b8cb63bed08b1c881b8'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'evidence_required'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00b0cc46a4174140b384666ccc8fb406'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'companion_version'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '00b2e4a6b486405ab8d31d0de6b53e9a'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00c7b9aca194477f8335bddf16891ff8'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00dcb8a6a89c4dafbe29a29d835b0b20'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'onspring_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00f4f0ec422648fc83043d21874eee19'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0120b097b99b4768a13232a4350876d8'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0144d6284f6646be8b14fdacbaedeba9'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '015e782b9835410e9e4d3f8fa180d365'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0165679e90eb42cf9750723ea798776f'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'regulations'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '016ac260462a473780bdf13aee228646'
                        key: {
                            sys_security_acl: '4380b3f06c4c4be8b76241083c064b05'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01773b50baa04da9b510f12e23a23d65'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02107c50c7bf4268abfddfb2596024b8'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue_oldest_seconds'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02229ff6f7e945709c343a47c645a598'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'issue_fields'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '02421c2b95dc4822abd59085a49d9a28'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'severity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02e85b52b44a4b34b053b73b4a59668d'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'record_map'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02f159026eaa44678a35ea0db6b81f45'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0341d249359f4e2980772f7341de6413'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0351e69e164d42d2ae9c69e73e411d72'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_context'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '036163e5e3714d4fba4827fd1361f082'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'due_days'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '03d6654f6e90446899197cdb3f118b87'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'last_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '03ea0b3e42064bc59162ebbc0babda6e'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04e83c352cf04d6ba80ed2ed69218ca5'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'filter'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '050fa872d2fb4103b4f17b1dc9414a92'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                            value: 'vendor'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '051ed5fbcf5e4a93aaf1f7535d53e261'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '05385355a0cc423c958a959e30df47e7'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '055e3074295c40259bfb138edfefa5ba'
                        key: {
                            sys_ui_form: {
                                id: '5c56051023ff428db0524bc13b05b8f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0565ea5dd7e7476abb9950ce5a2046ba'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '059ecb6f649041e7bc4010fac7093544'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assign_to'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '05a5c67a322744d6a10b7ad99f2feecf'
                        key: {
                            sys_security_acl: '775ef194795a4dc7b6d4a6f7418e1694'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '05b84ff4ffe748b8bfd9f0aa206ea02e'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06220f9fb77d49e08d84fa15a3c6afda'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'due_in_days'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '062fb42c70154939bd9b16e02254f952'
                        key: {
                            sys_ui_form: {
                                id: 'b2d15c16008841599759d7d4b7af1cae'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '06405bdaa40b41e28befff81da325c58'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'decimal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '065f26e109784957847f41eafe2b6560'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0675f6cce3eb4f23ac45f2d74597f0c0'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '11'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '069a7ef080a54d00afb78b4de8329794'
                        key: {
                            list_id: {
                                id: '394b6ceeeea348ecbb237c0d242bad3d'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'points'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '06ba46e6140d4981a20c2fdd0f772ace'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0739f88b48024500b51309524b2e3d03'
                        key: {
                            list_id: {
                                id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '073df1e4018b440499e238fcb06d5b94'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'control'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0759e3fa5f8c49a794485cf81e79f640'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0787a25231ce4e3cbb6743c8bf95bf74'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '07d3e71a13114714a50aa04e34f63520'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'backup'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '081d0a1b21c54bb89d3bba2441aeed43'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '08292dc158f140679606d5265b0191b6'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08be08fa35214029b712d39b91a822e1'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '08cb47cadb3e4e399750b2ec81de9b7b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            caption: 'Task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0950a36afc9b4bce84775e7ad1759584'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0950d3d07cd8414c8b11f7a334c6c025'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'digest'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0955e97bfc8e400ead6f049c3817656e'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '095ef545e58d41a698fa90753580bcba'
                        key: {
                            list_id: {
                                id: 'cf50e82ca4014dee89e0b016b023bc29'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '09ce6ed29ae94e3d879a7936ea562ec5'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '09d95e0b6c10469fa2c73224bf64939d'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            caption: 'Why this priority'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0a1797fe9ac848a8965344333ef6c3c3'
                        key: {
                            sys_security_acl: 'd8178b4c35a84b59bd8304152376ca64'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a236c3cb49148e1b4911485fd45d1ea'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0afee8bf1c554d8f917802eb052ab939'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0b02f7ad758749b2a9a2b78918507f1a'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                            value: '2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0bb6a87295164b73869c2de957b4f9c1'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            caption: 'Onspring'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0beb05216cc448a39154e0a6ffaeda32'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'points'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c218da0f9614218b03ef40187c76d34'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c3298fa805d4961b8a9893fc56b347c'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'target_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0c6b2fcf976d4cc48dcc891594db7699'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'application_owner'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c915a6e2d7d4c388c764e845c2bd597'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'due'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d2c279623dc4e8693bc188f6c5bed96'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'conflict_values'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0d46b3db7a2e423aa5cc03f6306f353e'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'vulnerability'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0d7b04eb35c14cafbcb0532c09ad7bcc'
                        key: {
                            sys_security_acl: '17f5cd8919d34bc69ff2bfbba06e19ba'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0dd5746d29014aea8f4b72ff24314be9'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0dffb575011f4618a3394e5056fccaa9'
                        key: {
                            sys_security_acl: '54c46dbc0ae646608866803531f7f217'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0e12c014474b45a78ec8e3ad950ae441'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0e2bbcbde4554f11805a801df3544240'
                        key: {
                            list_id: {
                                id: 'fa150c1721cc4c059d24d569d7ecef70'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_playbook'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e8536a0edd0498abe62711b91681377'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0edb9a06425d41f4a969d1929a3dab18'
                        key: {
                            sys_security_acl: '26abe8b7b832443ca3ecd941d47761a5'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0eec05c4f4044e3e8615a62f6589b9e5'
                        key: {
                            sys_ui_section: {
                                id: '6aa18789e653480390851986e864daf4'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Values'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'choice'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f1a43201fc4486281a7719f5fd2c2b8'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_state'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fa2732995754b23b3309e924baa0df6'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'record_map'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1036e5a25253435da7a8306319f99b72'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1057e4398b0841ddadec573bc9601989'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'companion_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10580490223c433488dde7403c09c4e2'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'due_in_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '109fa597c3ce466cbe2781335b5a8184'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '12'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10cf7455a7f54d12a11d1c6f7c6e7a09'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation'
                            position: '21'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '10f28b4071cc411399d7424b98a9fcd6'
                        key: {
                            sys_ui_form: {
                                id: '28bf121e22884db4a47414a6aa8de971'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10f73afc09cd49b5823b2ca0994a24ab'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '110063d144794cbe816f46ed5211b920'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'tasks_total'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '110fcd39c5104a299d6596681700d91c'
                        key: {
                            list_id: {
                                id: '394b6ceeeea348ecbb237c0d242bad3d'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '110ff444cf0f4c19b105bc9afee562a5'
                        key: {
                            sys_security_acl: '4612b4748ad5434aa5dde86f89a7784c'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1184f11a8eab45629c35ff01a840cf61'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '119f9e18c60e4109b0b2570936060259'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_type'
                            value: 'emergency'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1221ad3d95154045b851d9e0d013b6cf'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1276a856194e4be0956dfd250cb50a47'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assign_to'
                            value: 'step_group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '127e5b5d0e9c4ddbb685650ebb9f80d1'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'multi_list'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '128b1ac6ff8f4752a2910d2f5c33be43'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1294ada79b3c4fc7b329a0a81cab3ab9'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_issue'
                            col_name_string: 'finding'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '12a21e1650a94105b0a9ae57066da100'
                        key: {
                            logical_table_name: 'x_onspr_bridge_link'
                            col_name_string: 'record_map,onspring_record'
                        }
                    },
                    {
                        table: 'sys_hub_flow_variable'
                        id: '12a2e4e4674142cdab73b53838f5d258'
                        key: {
                            model: 'aac0306060cd4e3fa0fb39947be602cb'
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12c42a399b6144bb94b21d5d9014372d'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_field'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '12c9ff3097e14b43ab8848159553fd20'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                            value: 'due'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '12dbb1fd67284191a168e5876b7f8099'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'onspring_field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1370a82dee7344b9ac10df4879d1e1c6'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sync_state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '13b6f7d23229407f86fbcfb3f5605ce3'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '13d3f9985a164ae2955011588cdb14fb'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13edc944515b4b20abe1b06616cb6f03'
                        key: {
                            sys_ui_section: {
                                id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '14124f8a0d244e4ab8459e8983aa8d22'
                        key: {
                            sys_security_acl: '5c7fa816854c4ec9a8e05057429ae5dd'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '142682eb60cd4812bdd1f2f17caeb0c2'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decision_owner'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '146d76b00d414c41b91d5a5817104b6b'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '148a16fba02e49bda66574f1c983b806'
                        key: {
                            sys_ui_form: {
                                id: 'ca41205bdaa7488f862773339d3bfe93'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '149b09be46274f96ac79d04233099381'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'instructions'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '14beec7218864b2fb8cf4ab79b89295b'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '14f941c544c4458bb7af9c78c78b4c37'
                        key: {
                            sys_ui_form: {
                                id: 'f0a0ec2e3aa8451f9d77f5e998d253c1'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1509d2981db34c64940c311227b7555b'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source_status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '15344eab7f8b4fa0a2980a1b22635378'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook_version'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                        key: {
                            name: 'x_onspr_bridge_link'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '157a44fbfef34f238c4b4227bf5c917f'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1604dd69ff4645d9a0bfa9e16e2a0907'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'close_notes'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1656518910f44983972f683951ae0387'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '168111eb917d4b72a75aee52260f45fb'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_onspr_bridge_finding'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '173ebd6c8e674e7ab1f4c71f8f5e66a1'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source_status'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1759d5bc3a9f4cd2b86aee2951fe32f7'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'evidence_required'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '178e987e52c044d3a3a86cb746913bfc'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '179318513eff415aaf1a7cc59e0e9a9d'
                        key: {
                            name: 'x_onspr_bridge_link'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '179734cced3148468da59a8d0cd10bf8'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_type'
                            value: 'standard'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '179b834a7a434e7389a5a3aeca9c9e53'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_error'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '17e2872b16604fb8af44bf1729034cfb'
                        key: {
                            list_id: {
                                id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '182f8d4756b1436c8d482025602a7d8c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '184ef968862448daa6ee754f1435abe7'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '187bfdbeb9b445ec9b121c838926ad30'
                        key: {
                            sys_security_acl: '468d479e97df4d3ea894777979880021'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '189f67c79baa441bba05b17d7e6bfe7a'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'playbook_step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '18b0cecd24d74b1eaa252b16f58ae73a'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18bfb3ca49b040a8b764397778c1f2af'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_map'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1904f33d292447a4994873b518423b76'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_inputs'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '191198136f424eb685120e30ddf35764'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1919ee84952244c48e7b2542c335fb8e'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1957e0b3cb334a129c1efc8f24c57154'
                        key: {
                            sys_security_acl: '0221cd2f4cd4441aa8804e5ac0198d74'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '19642ce2411241afb6ef8e6992c836f0'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'needs_change'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19cdf8413d204885828c3474bd775f59'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_request'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a1bf7e1b93d4715981f84290f42d0dc'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a710825b06c46828bbd6873e2e2e362'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_outbound'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a83f0d26e684aab9eb469e09b606af6'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'step_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '1b4126f80bad4cd780befd5f37fa2a44'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1ba63ef8e02b495da1b36f42797c92c0'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'digest'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1bd1044a0ca34aba9cd75540d4b1b384'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'business_application'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c0f36b4fa3245eba812032062b1c99e'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c0f3fcc713341d5bd3cb0e02a4cdac3'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reference_key'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1c10cdd69693463b87289cf053e54324'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'sync_broken'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1c19c423d13049e4afbce622a6f57bff'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c32086e0d0343d98cbe7893b7821419'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1c37255162ff4fd5be4adf6ce5f40d7d'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c41a084e765452a8dc2e30f81cc3d46'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'needs_change'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c9083df30364ae4995f17e8573b7a38'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'dead_letters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ca0d8de1c2b45238c3057aab1924260'
                        key: {
                            list_id: {
                                id: 'cf50e82ca4014dee89e0b016b023bc29'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'source_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1cf7a0f28f074fc58a1f965f159fd56c'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d077a29e1354fb0b1a016168ee80dc2'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'needs_change'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d5c4068a2e24d72bf5e461475580f9f'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'blocked_reason'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1d5f5c36310143ee86e760993774cb21'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1daa40c9f6e54b6ab76a921f2d129754'
                        key: {
                            sys_ui_section: {
                                id: '4cc9fd267eb641dda177bd337a730c34'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_record'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1df18671658f4a059ff39b007a7dd30a'
                        key: {
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_key'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1df86d9c125d4ae286587e185fdeb2e2'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'companion'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e064bf2f3c54104b20638c65736296c'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1e16ae498b1642b4a7eca7ef712d5a1f'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1e1779255842482290b746be98a1c10d'
                        key: {
                            sys_security_acl: '136d0fa3d1644874be5fd5ea36b696f2'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1e33ea8a81954766b106476f0e26b550'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            caption: 'Activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e6489ee03334f429075affa33b172ad'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1eb555c418cd4c2e9d80e989c5fc5190'
                        key: {
                            sys_security_acl: '8f0098f2195f4629a1d80c3460ba5f04'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1eb771b8dc1e4d60bbcd233a2b637e98'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1eb96672b9254850a18ccb257ddb2e95'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'suggested_fix'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ee54c4db69c4f3e8b55dee8f9240d0c'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1f1ace90bd3e4b588baee39c5c49ba84'
                        key: {
                            list_id: {
                                id: 'b98884798d744afc9d0a87fed6a8ccde'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f927e31ad9e4d21a90565686b45d21d'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'business_application'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1fd354015a8d4cb0b8d8dfc1e7ddda88'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'close_notes'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20121b5e79b84da483cf2b2db47605c1'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_context'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '202af7c435b44b1d9e230143c4d6a4a4'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20693e61a6f241348e4cefe1756d7192'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2080fcc35c6b44f7a0e82ecd66d4f488'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'value_ours'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '209c89419a8845569553d9ae7c8367fa'
                        key: {
                            sys_security_acl: '2e761601f7424b18aa9ce80c3ba1f2d7'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20f9bec80e744ca4921e1c37b1647ad5'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_table'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2105daee77b84b2b86fb1d49f20674fb'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2114acad132a44a2aa03ca3983c6f0d1'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'approval_rule'
                            value: 'after'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '213b10470f68488d88661e53b8fcaded'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '216a61eddc554bafae6cad59047fcb57'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '218d0171d7e54e659c58a02db2b1e7bc'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '21c0b5d7a1d24d239007ef29c2666127'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22284162287943a1bd5d72ac38cabf50'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2235ee36c50943c5ad40bae0bd7e1f7c'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'only_here'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '22724137ce8643c6b6b881a8f3b110f2'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2278b1dbc5aa4a828c5e84a885f73616'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subflow'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22930b4d566f45d1ac04f541bb16492b'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'playbook'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2295dc352f1945f4af0348a619255a95'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '22f62662664f4d3ea7feb243e8178af0'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'step_order'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary_override'
                        id: '2377df7322914e3baf9d40bd5b0c7ce1'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '241f75c016244e61ae38438813fc4a08'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24462a1ffc2243419c84d384115b3e6b'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'correlation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '244f88b9d07843c3ba94afe7702e8c0c'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'command'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '246013c14cb44ee99193661b2312fbc3'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '249ea1cb0cfb44a4aee1f55e7468dccf'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24fe0bf2ac2343c5b9b66a2e98ade172'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'subflow'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2542da041c2a4a0e96186e17463962b0'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '255a911e5611497dbe7e621f5dc1cf67'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'last_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25a2ac6e8c594bd08a07fd2cf584827f'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '25bb5b93b387437793f7e43e4a80a55b'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'reference_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2609b047e032419094cbfb29ed606ba8'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook_step'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2758a4cc75394839b102b57b6cb08be2'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27a03a33372842359ddba842159cbc78'
                        key: {
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27aa2f06fc014bbdb87a17d357cc8060'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '27b12a48c3cd459382f15f585e6de480'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                            value: '1'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '27c1603c5fcc44b7aca89c871c352277'
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27d165f3938443a49b3acfef5859de4b'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27ef75231b6c4f6086bc3819f312e03f'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '285904a2ca114cefb0eb5f6012dc097a'
                        key: {
                            sys_ui_section: {
                                id: 'f668274fdd144a29a9131dd4f8c3cebe'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'activity.xml'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '28926cc931c44f938d741db6f11a4cd3'
                        key: {
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '28a0318440d84bb48052555d124bc5b3'
                        key: {
                            sys_security_acl: 'cea56eade94e4c81a98c175efd10dbc3'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '28bf121e22884db4a47414a6aa8de971'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '28c02a7a3d884840a85a9fd23b7d416f'
                        key: {
                            logical_table_name: 'x_onspr_bridge_weight'
                            col_name_string: 'factor,value'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '28d3e8ae26114c4da6fe6d22b6aa78a7'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '293881af76be43ec9df30004c0bea4e6'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'exception_expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2955020e560044bf8e17ab0e52483782'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'command'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '29706c3f959a41d482f3e89a59af9a19'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_control'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2998e877b9bb4ed1b404275611d3a9cb'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '299a3300bdae4180a2bb9b90f966355f'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a0225676adc4726b3bf79fd123f500b'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'conflict_fields'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a2f95720e784412a33caff0686efe3d'
                        key: {
                            sys_ui_section: {
                                id: '4cc9fd267eb641dda177bd337a730c34'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a5d07bdd6484712b580837563dcbb3c'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a92ceff637345ddbd6e4e51560ef96d'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2aaf11d66f004c0db714045a7cc65d6f'
                        key: {
                            sys_ui_section: {
                                id: '6aa18789e653480390851986e864daf4'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Values'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ignore_reason'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ac1a77555fd410ba77cb72728a894f3'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'onspring_app'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b20079808ae4fc0bdd1ed5d3fbe60bc'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2ba27a3bc25c4f37999ab3f2f4cce25e'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2bcf14d1dab44f1198305947b74f3a8a'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            caption: 'Evidence and change'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2bdce3b28cdf4e2e9c0d9dc5ed7d4764'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_run'
                            col_name_string: 'record_map'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2be06826a96c4932964ae4a3f30b8560'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_change'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c0e9e39ae9547daa11e97cb0fb470b3'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'finding_owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2c0f113b94c6457f9259ec1f5b396b50'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2c1c76461e0e44838f9ce3f108150a39'
                        key: {
                            sys_security_acl: 'fc03ba85ea8b4a69b0ed25c75ab800a8'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2cae517bd7014ec4a8f33faf8515773e'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2d06a36b08174f41b79e3b5916ea984b'
                        key: {
                            logical_table_name: 'x_onspr_bridge_record_map'
                            col_name_string: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d06bf4ff8dd4ecfa0b89faec2249f9b'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_sys_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d121a205fee49b9bea800abad409346'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d250d1a593a4542b8b57d3fc6bf2f59'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d2a29007ed74a9c951f62a9b9501261'
                        deleted: true
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'match_control'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d34b1aa8b2243c3880e732607b32bc1'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d3f0aa3e321436da9a087cdb35cf3db'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d4141381a5b4dbeb4e74fe398a14d99'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2da131badaa74f1aa889485652be3de1'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2db3c56e29eb42f5ac44a36a9b5ace42'
                        key: {
                            sys_security_acl: '2a5e6b425eed4dd4845944995cade383'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2e112344e79b47a08dc9375a9f44867b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                            value: 'other'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e38e8d66eea44a28944c374a5289f74'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'incoming'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2e4a64b496b547269e4c14e9498b78bf'
                        key: {
                            sys_security_acl: '8fd22b7599e9472ea48255cdfa80063d'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e63f5b6bd3d4523997e15b6cb536468'
                        key: {
                            sys_ui_section: {
                                id: '1e33ea8a81954766b106476f0e26b550'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'activity.xml'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e6d1c94e70b48368326338881f7fd80'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'different'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2eb88dae495f41a18aba1d9ad13e2a15'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ec4ccbaef0d48ec805218a7258eb2fa'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f5b1a2dea24493389389d915f7cc28a'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2f89c8b6a26f4af093fd3162c042f3a1'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                            value: 'agreed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fc54dfd86df492ea7128b63dc4c2587'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2fd4f2c981cf46aa903bfe4ced030821'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'dead_letters'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ff15ea6c8c447aaa096e9cf4b8e4419'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '30028d33cb444bc99864eebde3e8fff5'
                        key: {
                            sys_security_acl: '00316fad651f478ab05ce816e3ae118d'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '301ffc7223d54e938fae8bc8b2c2f547'
                        key: {
                            sys_security_acl: 'f060e40b5933458f895315c2f6e1fb5b'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '30961b45da884454ab82ba6b8d4ca774'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '30bfb50c1e674efbb665dc42832c32e9'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30c2dcce06a545f29aea382e1fcadf53'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '31b2b40a3bb248cda09bea98676188d3'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'direction'
                            value: 'both'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31f2e4d4996d415eaed23b9fc2e92b5e'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3206326ee93b45929961e331dd11ffc7'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                            value: 'retry_asked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32156afcaf5a428eac75b978e9a75014'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cmdb_ci'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '329cafd82ac343f58f90fdd0532851d5'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_level'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32acf00204884ab6ad1acc29dc6a1d3e'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32b8ca1f06cc44abbae405e0b5f9ba5f'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32be299d8a034afa9b21cc3944b80c48'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3321973052c54d139f79f2a0e15a8c2d'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '33e597ee50dc4c2c9940a6e6176cb612'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '340eeb1f5c1d411ab7c58ecf2676148b'
                        key: {
                            name: 'x_onspr_bridge.agent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34394ec1f8144f2ba8120e6685f6bddd'
                        key: {
                            sys_ui_section: {
                                id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval_rule'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3452425488964a518375812cf27d655c'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '347cfb36f2f6405db2f8bc6712f0353f'
                        key: {
                            sys_security_acl: 'a76fb650d3b14c988c502e60bef36f8a'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '35159258bf5d499792150f3e483d458b'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '24'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3541d6eaffea4dfb9f5ccc4be917bb7c'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_rule'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35951a74e8d245d39df634d700c2ee65'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '35d3a27fa5e2415a9f250ebb93a28033'
                        key: {
                            sys_security_acl: 'b55e5537692f4f31bbcca96785580299'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36201d3c1e1840f69410a5f541d9a98b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '36405b13208e4ec3abedb0d11ecfcfa7'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                            value: 'append'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36f9e33450f9489ba1fdbc864f722d32'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '371b3e82992b480b96878bc2f668c89b'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3758d36d7c254016a39ed7dc29e6ca9e'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '38009cce0dcd482da6f25265b9c34067'
                        key: {
                            list_id: {
                                id: 'fa150c1721cc4c059d24d569d7ecef70'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_playbook'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '384a4de3f83f43ecaad8ceebbea47536'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'queue_oldest_seconds'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '38da4168a9ba40d38656f64194ab75fd'
                        key: {
                            sys_security_acl: 'f341fb701ec14c5aac2122abc8a775ab'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '38ec5cff751748aebaf59eef1015a293'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '391b708c7dcd4dca9ae2c5aff80d87c6'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '391df781885142cba471d822d98de4d3'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '391f58a36eb34400bef76fd67bf3d78a'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3923971beb734dbdaedb573027d3dc56'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'transform'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '394b6ceeeea348ecbb237c0d242bad3d'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '397585454e944477bb24f297740897f7'
                        key: {
                            sys_security_acl: '75cfc144a1a04cd4a18a68401960a61d'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '39c56544884c490fb6002ef0fa18ed76'
                        key: {
                            sys_security_acl: '7a077b1cd6c946e1ad9edb91bf16c795'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3a1e57fcd7f44637b83d7ea7c3cafa0a'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'approval_stuck'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            caption: 'Work'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3a5951d0825a43a88a715a72d59f86ee'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'change_refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3aae2ae32180434a8466d2db4c24bece'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ace9d8fce0e424ba9e55725d23c5d48'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3ae0295bc83e4b219259b4ae70643f19'
                        key: {
                            sys_security_acl: '1de9db849af242729f123ae5ba3795de'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3af225416c0e4cb29d8d686a225dc541'
                        key: {
                            logical_table_name: 'x_onspr_bridge_remediation_task'
                            col_name_string: 'playbook_step'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3b2f248655bc41c8b61146b80d1b680a'
                        key: {
                            logical_table_name: 'x_onspr_bridge_link'
                            col_name_string: 'target_sys_id,target_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b79fed1b18f40b292f2e55efcdf3b03'
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3bdcbd10d27b4661b44d389e7e8f534f'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3bfdd1c2c394467e8caf52df3eff40e6'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                            value: '3'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c3682f0b62041e4b01d104cb2e5266b'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'deferred_until'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c430a8276d44007b597c8e88c120669'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'due_from_priority'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c8c4971edcb49b9ae4bd65cddec5645'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cb4017e7de04cd8a8065332019d55c3'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'tasks_done'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3cf36ada6ee04cbd9ca46dd5a7f9ce40'
                        key: {
                            sys_security_acl: 'e6e54335cab34e7daa4bacade509bf7e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3d0f67575b774e6bacffca474557d9aa'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                            value: 'issue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3d285c13740543af97ba89c56386faaf'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_in_days'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d9990a8e9344a0e9bffecd76b7186fe'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'incoming'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d9d0664942c43caa91c5443ab13a741'
                        key: {
                            sys_security_acl: '4e275c6a429a4b9a964696e43a04d235'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3e0548810458419c9155f859a4f75e43'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'not_duplicate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e4c30de60ad43e58eeb56a9034d9435'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3e5316830a4543d29da4c307a49a332f'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'approval_rule'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e71d888cc014061b79aeff0960d692b'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e812611bfb643ebb0285338063ae9a4'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '3f032e0ad10f4d6eb20b6a9434280123'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3fc478169b614f7c9d56a05e57ae4d6a'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fedbebe93134abc93ae0a927dcada01'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3ff2d887cddb457f8bcf8f080e833832'
                        key: {
                            sys_security_acl: '300e881da8684cfaa000404da7f4311a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4004407a58cf4680b311089d4bd744b9'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'recommendation'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4030c8cd3e0e496695bc272b57365ba2'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'tasks_done'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '404a063dd5c5423d98c1b411b903d20e'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '404d9e3ecefe4717bce0868a47b549ce'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '40d0726298e846acaa3d6fd3919967cc'
                        key: {
                            list_id: {
                                id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '410d4b29c13b484c8a389b0318980863'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'needs_change'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '4144833f3b6d498088a5831e0066d66c'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '416f5da77a664bd58e20bf0030e34b1b'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'processed'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '41d8be26301c4507813cc1945ca0e62a'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '41f2eac8eb154f4aa05729bb4ac9fef1'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '424d257a4f304f638d69c964db9b8557'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '43155e98298b4e1aa6a77c3a33c09791'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '432fe99f6193415c9426d42ae12d4e36'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'approval_rule'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4384058e477e4f3ba18111bb6bc5a6ef'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '43aabc40ea6f4a8b8a14d65a1d2617dc'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '43abf12fa5f746d781e4697a9b11a3b2'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            caption: 'Sync run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '440332ef99e34943abc35247ecca68bb'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                            value: '4'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '44525c914b22462598df578e4762749c'
                        key: {
                            list_id: {
                                id: 'b98884798d744afc9d0a87fed6a8ccde'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4457b6f3b3934854b46a1eacc43137b4'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            caption: 'Change and automation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '448a5df599234409901b36f1e964e8ce'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '451027a7e1304b3d9edaf106ff66310c'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '454c47c41eae437eb9724fa28a610220'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'plan_approver'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '456f0bc1a1a34491bdf71171b5772994'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assign_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '457e7869eb024994ad747c72e8e982df'
                        key: {
                            role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                            contains: {
                                id: '7ec841a5c9484571869363eaef3d16cc'
                                key: {
                                    name: 'canvas_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '45930e675e694e748c8082b17fdb771f'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'last_outbound'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '45c20063d0784b708db1e29e5c8d8899'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45e42b50101e4be8bdd0bae9dead9f29'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '46255f5b8443485a9fae83210afbc60b'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '468abf9906e94974ba7f1d9158aef638'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'finding_owner'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '470a94dacc094ee7b3f098d805bf9946'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '470ba87feb9942b6bb2ae5ebc07e4063'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4738c0a3071743e6a3b7f54dab6e86ed'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'match_category'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47402eeec8fe4ee0a48cdb70a131145f'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'correlation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '478488a0f52a487daded259055224c8d'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'blocked_reason'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4785ee3aa1144f8c9e5493d2ad4d4498'
                        key: {
                            logical_table_name: 'x_onspr_bridge_playbook_step'
                            col_name_string: 'playbook,order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '478a0d3ad0e342a782b8785180c042d8'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '47dc696e960540aea0eecb636ed4404f'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4829d75c043e45169369291cfa5309f9'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '482bbd31a2434af3aa5f260265a97d72'
                        key: {
                            sys_security_acl: '60e06b61a6cc47feaeda75f798be7ebc'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48721f3ce84a474eb65913be086ffd4e'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4872b77e858c44f7a8b302a0450b5024'
                        key: {
                            list_id: {
                                id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '48ca0ac50c62450ea377bbf1875f2083'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                            value: 'external_audit'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '490538184b9f401ba65303e09bfa4155'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'date_time'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '491aae5beb944dbaac872427135bcde6'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '493fb24b4da744e48f1353ce2edbeab1'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '49ccdef5c2f74964895cca31e199d9db'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'dead_letter'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a06f4aeca6c4f349b458a2321eeeb89'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4a50f657b12648cc900bf48532167fcc'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a545959465c454c884d88731d24a603'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'known_exploited'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4a68140bd5ab4bd8a3b18866766dc966'
                        key: {
                            list_id: {
                                id: '394b6ceeeea348ecbb237c0d242bad3d'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ad684123a954eb5aa706ad6c7dc994c'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4ad7a6f1a5d245b29340e419c4f13087'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'vendor_risk'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '4af3be3e36044026bb6be741b5c10479'
                        key: {
                            role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                            contains: {
                                id: 'a72c8649ce1345afb5777090eb663ee8'
                                key: {
                                    name: 'canvas_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b10cc56763a4b718b1fab205d0fb789'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_number'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4bc79ab0f66f4cd3b07feb2becb4285b'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'condition_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4bd8b75faeb941bf9fa9d331afeeafaf'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4bded5ce7af9434da65f14a63c75456d'
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4be7105ded22473eb09cc4b013d41600'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assign_to'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4c29db288cf649b096f48275f047ac5a'
                        key: {
                            sys_security_acl: 'd09ac538db5e413683fcaa575557a03d'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c7c1b982bf448e8b410ba2afe10116b'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'correlation'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '4ca0dcc4773b4f0cac8b96c3d90455db'
                        key: {
                            category: 'x_onspr_bridge_remediation_task'
                            prefix: 'RTK'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4cc9f0a749aa4f899ba4faa9f0ce972d'
                        key: {
                            sys_ui_form: {
                                id: '4144833f3b6d498088a5831e0066d66c'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4cc9fd267eb641dda177bd337a730c34'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            caption: 'Onspring'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d1a3db42f2943f9a9edcc69d701e1de'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                            value: 'internal_audit'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d30a79c04f949af93988c65b85a1723'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4d5c61d0a7724a51b211d245762c8633'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'record_map'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4dc74033834d4b5e9d2ce152d5c5c2dd'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value_map'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4deae03d4f9f4fe9861bb460f2f90fa2'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4df1151b86a64a56b51d4f384e820739'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'direction'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e7f049dcbf949f0a00f54fdf2eccd1e'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e8278264af9411dba124e8e5af8e791'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'subflow'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4ea4594c6613474d9ecc372b460fcd47'
                        key: {
                            sys_security_acl: '2e761601f7424b18aa9ce80c3ba1f2d7'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ea552edfeb644669e9c6814a7644013'
                        deleted: false
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ea579fa0fed441595d21cba5871fc61'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'code'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4eb0a3b63116404482b48ef4c5af97b4'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ebba472c7e3463abd6a300b996c168c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4ec2f32b83c84ba8ab3fd8ef78f1baab'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assign_to'
                            value: 'application_owner'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4ed9eba53d0d43c0b6e00070845bb11e'
                        key: {
                            sys_ui_form: {
                                id: 'c226cb541a724668bdcdce2f75502ecc'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4cc9fd267eb641dda177bd337a730c34'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4f4bf52dbaec49448a7e404aa4c11cef'
                        key: {
                            sys_security_acl: 'e65317fd468b471a8099141e2a909154'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f96f91597c8428691eb2807d48721e3'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'onspring_app'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f97cdd974854888aa8d2f17336ae14c'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4fb4e96c2d384c15aeb6ca0029859182'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_type'
                            value: 'normal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ff832df693d4ebc9309ef1085194b1d'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ffef7033a324b05904e146d569df7fb'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'companion'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5020d2c72353496e94cfccaa7d53e633'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            caption: 'Playbook'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '503e7ff0004e4bb8abce3d63f0398180'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'business_application'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '507eb3fc10464020b9a7ac26d7209619'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '50ad06ad57134ddebf3e8833c2620697'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '519fc0a3e19b46e6b905c8cf4f89dede'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_owner'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '523c5e97a20c42e1863d8a9f8a323ea4'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '8'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '526c473495164f099822f40dbf5fd7c1'
                        key: {
                            sys_security_acl: 'b0b030c788e4469ab06135d82f7ae92e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5334de291413406485d70682f73cc6bc'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'application_owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5338d59215a342f8b57685cffdb93894'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_record'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '535f826c3c894fd29db28fe410ec8b2d'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5419e0b7bd8f4b5a862a6700765dde7c'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'choice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5450800b6ae24c20be40075dc4b8b5b3'
                        key: {
                            sys_security_acl: 'edd74b5b7d4f43298e5ee2d738c19275'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '54891a29d9d2422ea4829b592fed573a'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'recommendation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54b4e3782830481e99a241d7587e3158'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54e163d2c69f4591945d69a198ea5fcd'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '54ee72f08f53471a8cfd19427f276377'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5517c8b835384b4c8104ff7464ba5468'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'known_exploited'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '551f395d5cb242abbbd88435693ef73c'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_type'
                            value: 'normal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '552c5628067446f5b57be89f4c7cf3ca'
                        key: {
                            list_id: {
                                id: 'cf50e82ca4014dee89e0b016b023bc29'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5569fd2869b647c3a95e25ce1a37f661'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                            value: 'mirror'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '55a80d8750984c63abe7c4aef559b38b'
                        key: {
                            sys_security_acl: '31b8bb02bd5c4d8a9108818905c91281'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55abb92d4307412b80a6cfbc4bfe0813'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_days'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '55cf16158b9b47ef90ed64f0e753524e'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5604e53179054b13905903fffdf274c2'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5608b1080a0649f8b714f6dd8afdd27f'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5643626dd2b44d43ac0976849431cf38'
                        key: {
                            sys_security_acl: 'cead1dedfe88412b88dfd4b3db1646ab'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56fe472a0720475fa38c5a7a3243bc1d'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5719b8c90e124866ae2237160dae06c7'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'logging'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5759ff9785864a40a0f0d75882347c5d'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'command'
                            value: 'resume'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57a02ebeb44745ff97c19ebba9c0a6c8'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57a4b806992d4f39903ec5a168ac4de2'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '57b10e793821492196a102c1b816568d'
                        key: {
                            sys_ui_form: {
                                id: '5978a53dc61d407e802d9d7570e7a7ac'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '58a0fb0c31d04b48994f30ac59f2667b'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '58be551959d0475b966b6b9677522bfe'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5957809c21c14925b68752cf69ddb205'
                        key: {
                            sys_ui_section: {
                                id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence_required'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '596ed38920e54b27b3a0e1d8b676669f'
                        key: {
                            name: 'x_onspr_bridge_weight'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '5978a53dc61d407e802d9d7570e7a7ac'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5999c05c14c24f08977282bb0abf0888'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                            value: '2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5a31cc68d4784c8dbb7a0d4231d9ee23'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5a413e6ead9a423dad73bd5e690b136b'
                        key: {
                            sys_security_acl: '1ffe6c4301104a11852036437d91fdc7'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5a729734b9944cabb57399bd5a7044e2'
                        key: {
                            sys_security_acl: '3fda5e3aedf741fa9d742efca9e4fbe7'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5a87d791238d4e4093aa250655a5bbb8'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '21'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5ad50775346f40e882cf56734a236a31'
                        key: {
                            sys_security_acl: 'c0144189d1af481ebdc638fcf9ab3775'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5ad52185c135467b81200dbfa238647a'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '3'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5b67a3bbf00d46fd854b0aaeceeeb555'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'run_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5b8142b812ac4d6ca9243230ce518f2b'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5b820611fff543118cf320f1ad8e227f'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5bf08553f18b4f1ba603faa83ef5cb96'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c2fd64c1ff94a90b7a44f4210c77d4a'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '5c56051023ff428db0524bc13b05b8f9'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c99c6640c2a470b95d70a2a52c5a408'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5cf6d3b52e584bfc89e5744b5ca371f1'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5d0a8051c25745689e487d7443c94572'
                        key: {
                            logical_table_name: 'x_onspr_bridge_remediation_task'
                            col_name_string: 'finding,step_order'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5d2a0140c2e340b6994572cc69ed8001'
                        key: {
                            logical_table_name: 'x_onspr_bridge_outbound'
                            col_name_string: 'record_map'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5d3c8167eb1c43b4a3fcb5b58191925f'
                        key: {
                            sys_security_acl: '4098765d03724a6fa144a41b8eb98fa5'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d409920b5804182a95c60680806337a'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d4123c2b22745f29b469d029699850a'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parent'
                            position: '21'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d4f9b65ae634242ad66fe2dc6e61cb3'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'plan_approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d6495d7580a43b7866338b194d7d1ef'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_problem'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                        key: {
                            name: 'x_onspr_bridge.executive'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5dc2391b19984c2e97e79d21e49082fb'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'suggested_fix'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5dc5f198232c4f8ab62f609d05c406f0'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'state'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5dd794bf488244549b7786761b40e6b7'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'integer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e083ab66635414d969e0a167368b3cf'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e3291666119438995872002e5779e48'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '22'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e4385b675574e0a976e444df33c1e29'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'command'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5e7a8df9c16f47828e9744cddb863825'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                            value: 'conflict'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5ed36c3fad0d482c9cd105e8a930f53f'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f36e7db95c549c482a59e313a0f4959'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'field'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f69a82d0d714592814c1f49f70c6840'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'onspring_app'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5f786a8f42c54a91955242055fa98fc1'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_in_days'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5fd802646e664a9891566bf1eafe7aac'
                        key: {
                            sys_ui_form: {
                                id: '28bf121e22884db4a47414a6aa8de971'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5fe870435ae74da1a966f3e38ca0f648'
                        key: {
                            sys_security_acl: '62153f8ca5b847679e26579d165c266b'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '60424bb9ac9748beb8f75bacb6f81cf8'
                        key: {
                            list_id: {
                                id: 'cf50e82ca4014dee89e0b016b023bc29'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60978cb77a544bfa8854c5ce839cde78'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61062b825adb4e6ca7f8f2a9467dbf9f'
                        key: {
                            sys_ui_section: {
                                id: '4cc9fd267eb641dda177bd337a730c34'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '610fc7c1f3df45c7ad687d870b228aa3'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence_required'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '61264ac96d974cb88f1d1f11bea45ec0'
                        key: {
                            sys_security_acl: '31b8bb02bd5c4d8a9108818905c91281'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '614610447e894c868f0610d36235c074'
                        key: {
                            sys_security_acl: '486eefc533354dd1b7742e912226910b'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '614a180681424ef6bb36c2cc5780aac8'
                        key: {
                            sys_security_acl: 'da9d5bd21e9c45fd9fa947042f1b881e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61514efcf2164da581a8376a90530e53'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'match_control'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '615372af4a3343639e933a0f08f96322'
                        key: {
                            sys_security_acl: '27e5c51461434b9f8edaa10393fb342f'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6156c25b68074f3a91538d0f71102030'
                        key: {
                            list_id: {
                                id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '61b33e6cb7c64fedb73672c782278d56'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                            value: 'complete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '61b886b13d834f319d76310882eec8af'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_incident'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61c73f64c14c47df9ab3de55064c7bb5'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '620746f8f95b405dac593b0bfcff8512'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'problems'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '62075d0bde024e79bea9420ee54f5877'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6251fa1b60fe40429af3cd90b2f3c569'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '626776475b5e4b2f97865059b0d06f85'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_notes'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6277da151a5a482e9a9b1712c63a7f76'
                        key: {
                            sys_security_acl: '22bc79eebf114f6abad5283bf2364c76'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6283a543ef3a4a0c8ee8e8b32d38fedd'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '629dfa8167af4b678d1f0a3e6d038442'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62c0c225e5a649abb345c6bff4e1ffda'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '62e5f9a3a278425aa298981925bad839'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63062c9d3d144e9a95c188fb842ac020'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'field'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '634920a4a33a48fbb29b2adcecb4557d'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_control'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6367fc2273954fe39c9301b13e5fb31e'
                        key: {
                            list_id: {
                                id: '394b6ceeeea348ecbb237c0d242bad3d'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '636851c401704437b62407e054062301'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6376633f7c3e483383ff551a04618f07'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63b8d9f7eaa943ad8a361a8df27e034e'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'control'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '63ee2e0f90ea4f599dfc10fb1bc61f29'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'identical'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6405b2c2a4b247159ebd2279ef43a992'
                        key: {
                            sys_security_acl: '2a010fb913284f60af677964722b523b'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6414ea3df2d2421e8fb3aa545ee6a28c'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64b498f7ebc248a1948215601e78cd9c'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64d28268b97443339c3fced5f7f9c4b6'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64dc3c27b0284b4d93816215df4d52d7'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_key_field'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64eb47f601ce45a99313a25d2aa0bba6'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'queue_oldest_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '64f652f5fc95495a859f0b9dc2f2cf3d'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'direction'
                            value: 'outbound'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '650ed8bd21c54c9da9c5b4615ae6cb3e'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'value_map'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6516b80d5029499eb022d49441c42918'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'target_sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '652a11900c5a43eeb0b4c72c7353c5fe'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '653e4a59570d4ea1b72e44ead64947ac'
                        key: {
                            sys_security_acl: 'ebf87bd2f6624ad7bbebea0afcd19841'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6577724890f04525af1ec652880121c7'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_news'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '65c46ab348074a8fa0d4f0c7d051707a'
                        key: {
                            sys_security_acl: '6900bbb849d6473fa6c1dd5504d4e280'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '65ee3bdb4ec54031a7dd314c29b217a0'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '65f7279ea59d4c1f976eb8fa9cd2cdea'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_map'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66038ca165c34bfa99ce9ec23f67b4a0'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subflow_inputs'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6638f72ac08c489b8d3a781f5683c04b'
                        key: {
                            sys_security_acl: '1ffe6c4301104a11852036437d91fdc7'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6662cc6d3b5940c4ad5dbfb6c811eceb'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'last_inbound'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '666db84791f3446e8d576fac7f74a481'
                        key: {
                            sys_security_acl: '297f7f83703a453f9cf5bd69b662e91a'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '667a8bf6c2574c99b3088d742499fd53'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_level'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '66af428f56dd46e888a694d00e1dfdc4'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66d830b0fa194e49afff426aae9ec743'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parent'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66ff9e16935b4c669a0fe996117a6281'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '67244fcda8134c92a56bbfd2fffbdde2'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '6781b2bb9ef94271907a935ca59db3ca'
                        key: {
                            role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                            contains: {
                                id: '5c077240b3e54189bd1613ff11be111f'
                                key: {
                                    name: 'canvas_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '678bb2f8bb964609bdc32a4e33528d9c'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_due'
                            value: 'before'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6794ca794cf946289113aba65ddd814d'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '679a782b2a97422c846beba5a6fce6fe'
                        key: {
                            sys_security_acl: '5b2cd58c3a964083a7b6abd8ff8d7dc6'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '67b29c2bade54a1dbb7bb14db93b5b95'
                        key: {
                            sys_security_acl: '12ab1541b5e84ea99cb6a9c4beacd1a4'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '67d92b315849452b924eb4d2c563b058'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_hub_flow_variable'
                        id: '685a3266bc5344b3bf4313b3c271e86f'
                        key: {
                            model: 'aac0306060cd4e3fa0fb39947be602cb'
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6890675958854e8c9b3a0f2b9218c151'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '68a06b06ec294e928f63f6975b5b51f9'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'approval_rule'
                            value: 'before'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '68b648c62fe74547a7aa99684dfc232b'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'backup'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6911a13cb8f74480b347b569c8b0e913'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'finding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6942816115844fe8813d6e1f345bddba'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'dead_letters'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '695a0e05ae474279bfb23b43ce589ebe'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'known_exploited'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6964cd7e10294b94bc6443b4937117fa'
                        key: {
                            logical_table_name: 'x_onspr_bridge_inbound'
                            col_name_string: 'onspring_app,onspring_record'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '69fa24460683400184ec0c4e118c2b47'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'target_number'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6a12c3b1efb7430687e60c841bbd6128'
                        key: {
                            sys_ui_form: {
                                id: 'c226cb541a724668bdcdce2f75502ecc'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            caption: 'Inbound record'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6a34fd413317408aba5197d70f3a7f77'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'tasks_total'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a3c181df2994cecaaa519b848649bd8'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a47040061ca4adca41ca42988ab2ed4'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a622e8c9b4a47e29cab88a04669562c'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'instructions'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6a81c7f909564a6d8e24d81e1b6037d8'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'command'
                            value: 'pause'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6aa18789e653480390851986e864daf4'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            caption: 'Values'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b4336aebf6d4923a5a1d9a0f577cd65'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b4b4fffa4054a4f9ac70d42c8b5e13c'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'processed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6b6d10455dff44bd827851a82a4bc471'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                            value: 'automation'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ba7e60522f44df7952fd4b12655f96d'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6bca5bd0695042709aaf3eee44a32472'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6bd902a25b6c4faf892a75fd50b0596a'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6c269a76a50f429c875de9d3078bd7db'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'policy_exception'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c2899b096ef415aa69591324e38db6c'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c583a0a54f24c6d80ab45dd0da73c64'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ce572fac1ae4cd5af8a1b7521a8f256'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'resolution'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6cf10751fe7142cba943b0737aa46fe2'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'criticality'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d1e84696ef4441b83093adc770f47bb'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d2826d27829436fb05521901a5be4e1'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6d8dc03ad55e4cf7948d7a167bd648c5'
                        key: {
                            sys_security_acl: '701e2c63d16e45f6a27edc7cdf848122'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6dfcf539994343c3a7a4739642f62ab0'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'unknown_app'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6e509e695dcb4839b8c1d690890c3571'
                        key: {
                            sys_security_acl: '93e483d4771044e5951ff9a6ed971e7f'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6e62babdbf924984a8f8f5c052af83b5'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'html_to_text'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6e68b69eee594f3cbc6e56d47b1d9fa7'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'record'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e941f8131f049b78f20fc7564d8607f'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'identical'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6e9cc04ac65c4520ad1e4c5566fd307a'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'sync_state'
                            value: 'gone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ece430771e844a3b712c6ed714e2ea1'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f66e430d6ca4761aec6980c781100f9'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'occurrences'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6f9b5ed0656a4f6189391b02047b861c'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'policy_exception'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '702ebb23d45b407a8aa8ec76abd4fd9e'
                        key: {
                            sys_security_acl: '147a748224c84cfa8c185f437ae33522'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7058452c94de4a258eee5155762bb2cd'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_fields'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7062114dd0e3470ebf3074c548db0712'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_owner'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '70ae60f9124247c6a17eca722563316a'
                        key: {
                            list_id: {
                                id: 'fa150c1721cc4c059d24d569d7ecef70'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_playbook'
                                }
                            }
                            element: 'evidence_required'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '70b1fb90e66f4a478a3448b378a64037'
                        key: {
                            list_id: {
                                id: 'cf50e82ca4014dee89e0b016b023bc29'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '712c4e3c2fcc4d47aaf5c97219504355'
                        key: {
                            list_id: {
                                id: '79b5b9f587304302b41094f0ba48d970'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '715156c82f17429fb4765028c88828da'
                        deleted: true
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'match_severity'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '717648c701644eed84f6048de357f0bb'
                        key: {
                            name: 'x_onspr_bridge_finding'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '718b726ced9f4209b104f50f9c4ab57b'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '719d9a4b2bb84074a7f95c1b2a2887d3'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'resolution'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7217f923962b4f4ebce6b4e46dd9c206'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '725063bb92e14bc38cadfa2fa5d3928d'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'onspring_key_field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7267ccc5dd2d44f58f8a5ae7f9e70a6f'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'due_in_days'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7282a88c75814f47b6e5ed94ebcdd64d'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'direction'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72fc5c5eceb4430cbf162071a173a86b'
                        key: {
                            name: 'var__m_sys_hub_flow_variable_aac0306060cd4e3fa0fb39947be602cb'
                            element: 'group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '73100f5888d04f2fa36b00b2b86279b0'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '733d6d485fe8420f98dc64c866d97dc5'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '73460d94d6554c2a9073eb2072b1ac48'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'target_sys_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '73c5b92ae1d64d4c8989e97a43ad892a'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_template'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '73f7e9e77ba5497e87bdb96f54530b63'
                        key: {
                            sys_security_acl: '54148631052d4313a211fc8e38aca97b'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '740e3011ed404624a07cbb75be71cf42'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '74215002ef514b60bbefaac429a0764a'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '4'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '74544caf60c347388cafff4ef274562b'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tasks_total'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7479700371744a18998a32f24d96f650'
                        key: {
                            sys_ui_action: '2529ad3e472f456e9eaf5d3aac9a3369'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '74b9f1fee05c45ff980e25b59bc787c4'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'last_inbound'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '74ec4d7c9a7b43d48369241ff811431d'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'correlation'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '750c71e9595f4504a7ed7495601ac779'
                        key: {
                            web_service_operation: '544a4dd9b1af4248972c2aaa518bc40c'
                            web_service_query_parameter: 'dbf4618cb07e420a9eb765b209d44c91'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '751c13cc6aae4f598c6c6da6ef0724cf'
                        key: {
                            sys_security_acl: '5724da0bda784e559629e9f73df0951d'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '758e6942c06a479dae44f0c4ecd3cb92'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75c13e85db18454c9f80f63782bebf25'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_record'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75cbcae20981457ba3ea5eb9a4db40a3'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7613a37fb67a4ab48699c711d0e3b4be'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '765b869354374f429c86151cb1f08090'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76abf896e26e40678a6211a704b1a8ee'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_due'
                            value: 'after'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '76c8b29a9656493098ce35641efa54a1'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            caption: 'Evidence and approval'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7748ab885f6941ce80d4431bcbd528a5'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'plan_approver'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '775ced09c9ea48ba95e9e0405cd46941'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            caption: 'Field map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '775fef8e056d49f18bcae7f3b4c203b5'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77acd7eb0d7d454688637b85a72f24c1'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '780f7ed6aae3491ab3de7e1748696cf4'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'deferred_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '7840abe5b852443488038add690ada34'
                        key: {
                            endpoint: 'x_onspr_bridge_privacy.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78a754686f6f4479a7e6217065daad79'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'not_duplicate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '78ae1ff115fe41cd950134f124a0758d'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                            value: 'initial_load'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '78e1f0ad975a452683f9c8b3fc7df113'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deferred_until'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '790e702b64a8430f892d0cff37964e8f'
                        key: {
                            sys_ui_form: {
                                id: 'a6a4c43793804748a8b76abc499a6853'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1e33ea8a81954766b106476f0e26b550'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '791afdd9ec9c40e28078b6c6aa925fde'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79262a26dc7c4babbce8a019e61c7fc8'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'schedule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '793a8e9c37e84fe8bc0d808196bad25f'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '796c0caf11474dc9848353584a12d6d1'
                        key: {
                            sys_security_acl: '7d73786bba1742788b5b67fc66993983'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '79ad155981b34cecadbad21b4e0c31d7'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'last_outbound'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '79b5b9f587304302b41094f0ba48d970'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_onspr_bridge_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '79c64e463bc240bbb629929df1d7ef24'
                        key: {
                            list_id: {
                                id: '79b5b9f587304302b41094f0ba48d970'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '79c7c992bae3426f9cc0c89154630bfc'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'deferral_count'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '79db20c14b9e4bd08785f5495f606cb5'
                        key: {
                            sys_ui_action: 'a5814afaa8514b98afa12b589ac1ba3a'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '79f49fc652b5454b8cb1980b6b7d37d1'
                        key: {
                            sys_security_acl: 'd8e4b92c2f5042db865ce426232e32b7'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a48288b7c4e4f719d09a98c683d4e01'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_request'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7a635fd244124bd9b18f5ce951d45795'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7a9d7814ab82426f913d807eebc04246'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'subflow'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ac759f6ab544d1a807f50df046c93f0'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7ae9fb0aeec541f984469d197afd7fc9'
                        key: {
                            sys_security_acl: 'd671fd50003d41409bf3a319511d4248'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7aeb14c5cc0d47a6891ac16a2ee9deda'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'needs_change'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7afbd53811fc4964bdfbc78fcd89fd6f'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7b236fdd89cc4efab9a09526cf2032eb'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b6f9860dd4c4b54b524c7cc65ce3714'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agreed'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b8c4380962349c0a680a0c1dd6a17e5'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_status'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7bbed693b5944af99ed9b62ee563b4d3'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                            value: 'x_onspr_bridge_finding'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7bd4024fcc8046ae8fe56da957f1f1f1'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c299c69946e48589f8395e88ff87f30'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7cbe6a70e132465194e3a0f5ee18ef31'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7cdc8d976eeb462e84dab6b4a7c6dafd'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7cf5857423f24282a967695ed69725f9'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'record_map'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7cf8fd103ee347999e7535b2310fef10'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7d47d78813064b0589f4cca6fcfe86d1'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'business_application'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7d58e79c83f646a599badf0641bf05df'
                        key: {
                            logical_table_name: 'x_onspr_bridge_playbook'
                            col_name_string: 'active,order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7d607c36312d43ef8d11531a582c0119'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'discrepancy'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7dcc83b261b54b38bf27f5919abcd492'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'control'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '7ddf01d2668b4250b41cf1941cc8cba7'
                        key: {
                            name: 'x_onspr_bridge_finding'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7de31475828c402ebd5ece33accc6f52'
                        key: {
                            sys_security_acl: 'fb8eb8d40ffe4a5ea55b53b6abc16b4a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7df1e059bdaa4fc29dff1d8581047d91'
                        key: {
                            sys_security_acl: '1e250db8edcb4d02b0ff60abb7dca937'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7e0bb266f51640208fc9ef91539b9f84'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_rule'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e346bc3593b49d7859f305a7e7e92a7'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e40110ba6434c4dae74c653960ca799'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'command'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e64492283174b1e830c60977b948684'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7eada3e30f554ecab26dc36d7ed183ed'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'boolean'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7ecfd43fab0b4f66810479a3cdd6a8a9'
                        key: {
                            sys_security_acl: 'a3ba1d177a73454ea4e64ba13f43dd44'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ee3b4d9f5a04de184557bef1b64e4c3'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'different'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_transform_entry'
                        id: '7f24a4eace154e4ba3e762a0c59f007a'
                        key: {
                            map: 'ceafae5edb3d4d319f4443bbcdaab8aa'
                            target_field: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7fae9a2842e84e6080ab68fc0f012a3f'
                        key: {
                            list_id: {
                                id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fd4f8f071f74ceb82a24c20c21aca51'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fda0a8f74af4e74aba30e852801a9c0'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'priority_explanation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7ff497a3c1694e8caea4e2d01c54c2f9'
                        key: {
                            logical_table_name: 'x_onspr_bridge_remediation_task'
                            col_name_string: 'approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ff67a7f126442dc8f5d720c6f08b873'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '80285ebb61724bef98fd296dfd381c9f'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            caption: 'Companion'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '80f9a91421574e4ba36a3a807adea309'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assign_to'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '810dd174334e412d8d1c6b5a0a7d9898'
                        key: {
                            logical_table_name: 'x_onspr_bridge_remediation_task'
                            col_name_string: 'finding,playbook_step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8114ebde0b564113b2575d5b56498bee'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '814268b8659f4c31b2ec98940da1cefd'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'onspring_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '81521f998c274fff9ab963d61371d318'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook_step'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81755952660748a9944cc43491d249fb'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '81bbcc094a524b1cbf15baa1eedf7aa0'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'choice'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8204aad8ad6f4e46bad51b7eb0fcdd77'
                        key: {
                            list_id: {
                                id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'step_order'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '82501e9be39b4db78565f28484d00c00'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '825390deceed4b958cfbbc802955c561'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'match_severity'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '826923da0fdb4e658b73ef5df6727c00'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'value_theirs'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '82bbfab97a194cc4bb66c06ba9209b21'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'choice'
                            value: 'theirs'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '834a994f27314b3688b0fef07749d022'
                        key: {
                            sys_security_acl: 'ee5e06d5902e4167964adad1fd9b0dce'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8350642528e04ca08a8b2100f2ed4835'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83a6e6c5b2c847269ddd5d267ff1ff89'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_notes'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83c2cd4606494e549d2ea2ff140af2df'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '83c4c7a802834920a5303a5e632a1bbd'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '83ee11ee615a4ee384088943af8efd02'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'onspring_key_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8405b9936c94479e9a05022d1c7eceb9'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '8409974b74f54cc99d09f289bc3b09e6'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8427248901024bbba21d51c4d6dcf3ae'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8436cf1e2a1a4f2eb15d92c24d6ed782'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'needs_change'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8461349c1d084e01af239749bc6f856c'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8489e50d816a4435896a9c99dbfdc728'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'regulations'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84992131e06846b0b6503e1e52a6abbf'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'points'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '849ae7bc39de4719b766dc4ef6dd9a9b'
                        key: {
                            sys_security_acl: 'edd74b5b7d4f43298e5ee2d738c19275'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '84e66f91aa994a7b8fe4c49bc240450a'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_issue'
                            col_name_string: 'onspring_app,onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '850701d9c6574c65b44cf0b6f1b37533'
                        key: {
                            list_id: {
                                id: 'fa150c1721cc4c059d24d569d7ecef70'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_playbook'
                                }
                            }
                            element: 'needs_change'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '85637e61a7284b3983ef97561432c6b5'
                        key: {
                            sys_security_acl: '2253b197985b4a739c84f796472ec1bc'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8581af37360d41d18278fa6d4814006d'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'inserted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85f8eb7043dd4abb82b77d2a82cd480c'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'repeated_deferral'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86236b00f75d4446af73a99f84b05d2e'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '865426cc95764ffd8327c2a82f83001b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'needs_change'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86622d061dbe430691f989344cae41f1'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'factor'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '869b864bc9684b4db89cda62f8667b2a'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '86f67f53e1f3467aa3384e4e38625c58'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'direction'
                            value: 'outbound'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8707e6932a244f0fbd6a412cd4bc91d7'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87089d10202a4b5aada587bf13dd5247'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_told'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8711283ec368478c8be51cce075cbcec'
                        key: {
                            name: 'var__m_sys_hub_flow_variable_aac0306060cd4e3fa0fb39947be602cb'
                            element: 'person'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '871285fb679c4d4281444ce0336b6037'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '872d6bdff0744ba2bcba0f00b715415f'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '7'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '874d3b32c86a4902990eec8c72fcdd2f'
                        key: {
                            sys_security_acl: 'ca9d4ee39ffe4e1299ad25b959cd463d'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '87a8a8474abb4bbcb55bec56d4ebc335'
                        key: {
                            list_id: {
                                id: 'b98884798d744afc9d0a87fed6a8ccde'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'schedule'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87d7aa582749478c9ac496915a77e069'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '87f3560115f24fe6b3d6bb81abb55917'
                        key: {
                            role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                            contains: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8889c326ed9949d897648dfce843bb86'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8890d8f4fd8349bba393941ea040919d'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '88a40ca602fa4affafe5d59b7638be34'
                        key: {
                            sys_security_acl: '30c8cb186e794de3a2afa0b5c8833bd6'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88a76d9fad5f4845bee808f977cc44e0'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'subflow_inputs'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88af9c0bd0314854819bbea525937a7a'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'issue_key'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '88b185e6a3274aabac0bf4ae392fedae'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '88ea8b654c87469c9663bfd7d4e3c518'
                        key: {
                            sys_security_acl: '02657a2a67244c80879e0a2058b631bb'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '894d6eaab47f4a0eb678113b83d0e936'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'regulations'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '895aebd4c39b454fa5d638829fbb6054'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8961a3315c014c81bba3bc27d089c4bb'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'application_owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89c81aa1b3cf416ea3cbe0ecd27d688f'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_record'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '89f5f47daade45fda5698d36609dad78'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8ac2536e76d2484a9bc94c5c4283b636'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'onspring_reference'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8aca5b496b6448f684cc8b3733651743'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8aeaaa43ce5b48ffbf8cc899b29bb8a9'
                        key: {
                            sys_security_acl: '76c37ce08ffe47a98e51bdeb8e9a4ea3'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8b5d18317eb84cfface2914727130b67'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8bab5fab279342f882ec5e08a308f68f'
                        key: {
                            sys_security_acl: 'd8a82d85ffd5463fa8c6e61b4b8ce533'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8bb74312f1ed457984f3fa67f4377619'
                        key: {
                            sys_ui_form: {
                                id: '82501e9be39b4db78565f28484d00c00'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8bca777008b64c3fb0c437ee64b3d09d'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'total'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8bd66132582046c781571c9482b2942d'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8bd84bc32ae240f586e98ff1ce4323de'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalated_since'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8c4791a284104a338662f5fb235ff472'
                        key: {
                            sys_ui_form: {
                                id: 'c226cb541a724668bdcdce2f75502ecc'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            caption: 'Finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8ce461054a424a7b8cae489c55aa8ccb'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8d0b1a3d2bf5427180ca250a6c6bf67d'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'direction'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d3fb42e7e914987af8333d80359120b'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8e07abcb0ebb44d88d3b41b44c9ffedf'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'filter'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8e16016357844f359fe471016fe4ac34'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e42c085f6524f13895fbd07dd7da459'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'business_application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8ec8b5b918e242db96a005c492d688a3'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f0f786327f84f26bf9f2e3e4989c38a'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'needs_change'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8f5b9c2c9cad4acab025dddeb23f061d'
                        key: {
                            sys_security_acl: 'ca9d4ee39ffe4e1299ad25b959cd463d'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8f6154c0a79348b78e6dee510182a2bc'
                        key: {
                            sys_security_acl: '585dbd8a20a54d2286cbc495fbe479c6'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8fa64a21ec084b4faac9cde0e89bfbe2'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'due_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8fc79d30c1f043f28255627ca53d2dc4'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8fffd220bd21464e8d38082532746146'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'vulnerability'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '901519be2f7543bda674ffaa1dc20bae'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'deferral_count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9030663955ef46d8bf351626442d62c7'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '905d3caf5cfc4436a9af953bfde6c743'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9081039575ff4b61a5454fafb2cfe699'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'agreed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '90938ff2b24c4a7dbb9819822a0c306f'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'onspring_app,onspring_record'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '90b2d6771c9f44ab8a155f4306679a02'
                        key: {
                            logical_table_name: 'x_onspr_bridge_field_map'
                            col_name_string: 'record_map,order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '90bf8a000bc642caa022c9f5eaceef69'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                            value: '4'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '90e8316de23d422bb467f6c35606a092'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'evidence_required'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '911fbcec1364497dacba7bcf1f53a992'
                        key: {
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '91528cfb36824c88afed7e693fb9eee6'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '917f194f4b8f4154822f5219d1c700d9'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '918d7830ffb94817aa02c620ee3392a8'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'instructions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91af054dac64412b969e4373f66d132a'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_notes'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '91d562225ffa4a5b997d5e24ffa27bd3'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'identical'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '925e8180f0ac4a5d927dc26cfb06d35e'
                        key: {
                            list_id: {
                                id: 'b98884798d744afc9d0a87fed6a8ccde'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '929481ebc72f41649fc6cf1408bb7108'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'playbook_version'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '929dbc3eb2aa4a80b433ae4bc6331efa'
                        key: {
                            list_id: {
                                id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '92dad73079794372af51ee0dc83378be'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93158e3823184b848fcf13ba37ecb338'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'likelihood'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9322134700e6469b9a933e5ab46e30f2'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'value_ours'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '93295212fd30471e80291d80ddd26778'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'exploited'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '935dff0d42ad457db99f289091f8d3f5'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'finding_owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9362417f8cfc42ccbbc2805f001434b3'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '936f380d8d884210b8765d5c4fab73a9'
                        key: {
                            list_id: {
                                id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_inbound'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '940a31acebbc41e6b76f62f637bdf5e4'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'version'
                            position: '6'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9436765b01234c35b06fecb9ff7892da'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '94a515881d1242f0a0027f0d90428130'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'playbook'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '94fe70b57aac4ac0bcdf9ca9835ff96d'
                        key: {
                            sys_security_acl: 'ca9d4ee39ffe4e1299ad25b959cd463d'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9515a772498c4bdb8274a0d8b14a815b'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '955c7279f51642158bba85127a659d04'
                        key: {
                            sys_security_acl: '540c49f232fc436d9df8f0b3b3b90b8e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '95e695c4501f488da08892b66d25e523'
                        key: {
                            sys_security_acl: 'a9657e1c116a4625b13bd84253b6912c'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '960e401db5c049ac8e8121b8bce95751'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9643f3f5e92642b1807510c2cd9eb789'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'only_here'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '965cea3413b44ad3997a2151dfeb63fa'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9663a964a70f434fa197e48bdd37e2f9'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                            value: 'cmdb_ci_business_app'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '96676cab1a9949ae9e84f6d927d39d47'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'overdue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '968dfe23e2fe4790856cc0d524721fcf'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '969daab6d0ea4b05a3036e4558e664fb'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                            value: 'ended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96cdebb8febb45bdb972568b36112286'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'record_map'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '96f14adf273047ef82383222692ce72b'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96fb0c2188d2420485157bf0dfe5f333'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'short_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9722046463834cc4a599379e89337a20'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval_rule'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '97657abf777d40319010787ece3bdc7f'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalated_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '98110ac0ac2c4ea49404863a02fbb6a7'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'source'
                            value: 'playbook'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '983dc4be9daa4ba18778a437c56fc318'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '985b05817915410a913eed7eedeaa708'
                        key: {
                            sys_security_acl: '10fc6708ca9d45ddad1a676d4a577ba6'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '98abdcbf595e4a9e8e2e0850ea10a8c4'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                            value: '4'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98c4b761c17e4fdbbb2da6c4c8d3b4de'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '992652143ee2420cbb55fe3674da3285'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'onspring_app_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '993a388fa32b490189a13a7783c026b7'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'evidence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99861bd2186c4795963347232355b2fc'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '999fd5780e3d47ba8b4b8c7dd26b41f3'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'total'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '999ff91456c94fbbb9aa9636e54a5018'
                        key: {
                            name: 'var__m_sys_hub_flow_variable_aac0306060cd4e3fa0fb39947be602cb'
                            element: 'version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '99d656e69a194ea6b843f229576dc3be'
                        key: {
                            sys_ui_form: {
                                id: 'd921fb7133e147ca828bd7d710a7833b'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9a2d8490db8f42399db998a8c27ecb68'
                        key: {
                            name: 'x_onspr_bridge_link'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a34ae26e9704a0d99b7a6db2a1af367'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_change'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9a749aa07b9b42d3887c3f9935b9fc9c'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'command'
                            value: 'cancel'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b01c7fac9e746c1a02fbb18006ced71'
                        key: {
                            sys_ui_section: {
                                id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b16a4bb356b40139ab78680a1e80cd8'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence_required'
                            position: '1'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9b36663e70e64b42a97d02a9afd868ac'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b73a78160984218bd6ba6ab8bdade77'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval_due'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ba31e6d5e974a32aca15f4cd1d31abc'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bb551754c1c4ccdaf8dd802bd87693a'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_map'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9bcd56be32dd41bfaa9bc67b3000578f'
                        key: {
                            sys_security_acl: '260ee7202ae141dd80f30fbc92a171ec'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bf8dfa8a5e3411c9a9b63aedefeae1a'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation'
                            position: '25'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c2948efa7db4453b20364ea4cbf9248'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'plan_approver'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9c5b567f0e404ce185133e208e25993a'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_code'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9c7ed86471d9417f813983bb0bcadbff'
                        key: {
                            sys_security_acl: 'f7d7e301106945b0af0ad4699d01bedc'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c990accad134ae38473ff6e10eceedb'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '9c9ef1ef560b45f297ce75061af1d366'
                        deleted: true
                        key: {
                            sys_ui_form: {
                                id: 'a6a4c43793804748a8b76abc499a6853'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d2f754f217348fe9e2ac8a18b2ac2ad'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'last_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d464741719d4e17877d83630247ada0'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d4c58206c7044d1b3ba797aeff01345'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9d56c1969fcb493798bb4e705b4d885a'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                            value: 'paused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d92fecc99404983a844c5be892eeed6'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9daa3c4104f842c0bbff285efe43fdc0'
                        key: {
                            sys_security_acl: '3b8d2375b78240f1b0d139bac1e3420f'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9dfebc9095b84916a02821c3c54a5ae1'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'onspring_app'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e0bdb83901249099435708313311838'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9ea8d1c5960d4682822c9195f6822528'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'value_map'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9f27f633f9574f76aa3ddc6fd8c3055a'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a02a71fb03ea46e78568863985a7823b'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a04afaae21eb4b0ba742190f330106e4'
                        key: {
                            list_id: {
                                id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a04fd47adaf345fe91d65fa013d92a65'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0598efc34d84588aac2e489f8a6ef8d'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a08341127e1d4e61b8c85515a429cb01'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'related_change'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a0972c52d7794741840596fe0ad38a64'
                        key: {
                            sys_security_acl: 'a5b5691670f14ef6ac7824f8b0552b4e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a0a0449d6cc24580a58c4fb3f5cda4d1'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0cad3a91563446f832f40c001777ca9'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'only_there'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a0e200f0037a4fa4b7eb412c8cae6da2'
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a13e3ed53d794eb8ba88785624ce0df3'
                        key: {
                            sys_security_acl: '214b0adc415c408e947c042400d04072'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a182d0c9832a43a5badfefedb819b684'
                        key: {
                            sys_security_acl: '98d73c96c2244661b31a192b27ae1e4a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a183bdd0b2e54899930092100acb520f'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'digest'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a18e77cea34a49e18d375e28abca8067'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_issue'
                            col_name_string: 'state,kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a1a24e4c28b94ef586df23e3d1541253'
                        key: {
                            sys_security_acl: 'cfb651cf7a1e4648836346a243e8eedd'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a1b45c2af2a1431e8d5caa501d951a3b'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a1d366ee3f354184bcaad8c4a02fa931'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a1f3ab9999a54f098e3a81a0b9077402'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a1f6b0ba30cd4eb4bf0141bdb6e5c188'
                        key: {
                            sys_security_acl: 'c479c10cd7c7490082c6e71d3c491d1a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a2182bb492f64f72850b79c01f2353ce'
                        key: {
                            list_id: {
                                id: '394b6ceeeea348ecbb237c0d242bad3d'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_days'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a284fe4044f741b8a95b392f68b9ce79'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'only_there'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'a2d9954c63da4e3cbc507ebb2b660720'
                        key: {
                            name: 'x_onspr_bridge.integration'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a307e4907dff4bf2a1dde3c023e3ba75'
                        key: {
                            sys_security_acl: '4e275c6a429a4b9a964696e43a04d235'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a35fa1e6d86f4b90bb90e70adcaf9ee4'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tasks_done'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a38d8e82559b4368a9131d7229d5850b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a43d99f5be5344ffbb94cc1d31a132a2'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'instructions'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a461def380d34917a1b65714dfbdcad8'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a46a1b3544824980bd5ef7dbd0f8fc05'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                            value: 'successful'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a477e3a41b0747ffb7abd95de4a08ba2'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'instructions'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a4f018501f4e4a39978e7e785a3d19e3'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5365ac22c83424db922081259d49f57'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a546b66126e94a438463099f2c5b4328'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a553885220544e9ba0a3c50d20ee5837'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a646716e0bb74a189f2cb8e6bca70943'
                        key: {
                            sys_ui_form: {
                                id: 'c226cb541a724668bdcdce2f75502ecc'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f668274fdd144a29a9131dd4f8c3cebe'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a69856596e8e4190bc90e3cf9d3217c0'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'tasks_done'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'a6a4c43793804748a8b76abc499a6853'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a73a10850e8c4836b940c13566ec36e7'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a73f809c495548db80cc1145431aefcb'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                            value: 'self_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a761d96b72444ceaa73ce482952258d8'
                        key: {
                            name: 'x_onspr_bridge_weight'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a762d5434e7349ce93e92636206d9288'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a77e4c92f4a14be18c6e6a8971516564'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a88ed75da6714462930a367ff82b2c5f'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'conflict'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a89085fb1f63456d906628473a2765d0'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'access_control'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a892abcd90a941038cf70f55b6d9177c'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8d15b344f12497180c2b1c8d69540b8'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'due_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a8e1073f1f2b40e482beae27680905cb'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'correlation'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a91fc92fe0c24ff88562ebb248a8105a'
                        key: {
                            sys_security_acl: '82e9656237e5434b86d184913ccac83d'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a92fb40a2d574a5fa214f08934837219'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'due_in_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a94acd9ede7849a38b439bb65addf1e0'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_run'
                            col_name_string: 'kind,companion'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a94e84140a894009934a07ac1d37eecb'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a9b5b53c5d444c7a8bc4d631debe294f'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a9bca2a7e91840ac917a679d7e485805'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa4cdaaa77634faab7a87390abd28933'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aa6bb704f2fb43aabca467f028496a18'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                            value: '1'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa724f4b7fe84fccb800a98bc06ec45a'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'issue_fields'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa78ddceb5f94b53b241cfe8d54288e9'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'opened_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa894bfddcd44ca896c3ff9b7fd9dcf1'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aacc8c27f0a6448d9c3d218e0e7cd78a'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'correlation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab02d9c2a5644b67bad51793af738f11'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'queue_waiting'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab2977dafbe24300ab04892f1f1c767c'
                        key: {
                            list_id: {
                                id: '79b5b9f587304302b41094f0ba48d970'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab40d16b51cc489ab88c423441f45fa0'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_inbound'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ab9e14c7c2b1469690d26b7a3b475349'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            caption: 'Pending change'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'abe6d6410a014f2eafca7877a4111cfa'
                        key: {
                            list_id: {
                                id: '79b5b9f587304302b41094f0ba48d970'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac0d57a6750848949468b4a2d566b2fa'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_status'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ac5f1c01dd6e4415a424c36be046caa3'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'list'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac8c772e637c4ef6b32cc8bc9615ea47'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'problems'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac8f7b61d03b44649d707180e4769484'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'acd452bc6aa24a42bed9220086143437'
                        key: {
                            sys_security_acl: '6870da405f2045cc8ff1c1f87d93aef3'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'acd50bb3e8db4df49745bfad2de11366'
                        key: {
                            sys_security_acl: 'e4b24dd7f75e45d68c6a1e04b03b9109'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'acdc97d77d5847e387ba10ebc868e66b'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ad12df7596174344898fc1fe60c28f44'
                        key: {
                            sys_security_acl: '67ab58e8b904453fb3c9f9ef11dbb2ed'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ad35ed7b246e477abe61bbdd7b153133'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'access_control'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad47b1a24fc44c2d8c80d74f066a77f3'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'issue_fields'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ade02b2f62914edea54bf7519ad750b8'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ae043862a0294c34b74aa06848b1740a'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            caption: 'Change and automation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ae62c50d7ccf4a738ab44bc2c10797c3'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aec0150b0b1b4d1784ce3c02c4dce3b9'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'finding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aec385559d224655820cd145b422568e'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                            value: 'servicenow'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aed08a6d245d42be9b56fcb8a6383a16'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'af031630636047afb109b7703ef86e5e'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            caption: 'Priority weight'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'af49fcf4b16f478a9ecac786aa0760d2'
                        key: {
                            sys_security_acl: '260ee7202ae141dd80f30fbc92a171ec'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af69536bded24a6fa37a2694dbdb73d4'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'af8132975ca846119398b848db7cbf6c'
                        key: {
                            sys_security_acl: 'f3d38483a0e0477190e67da62c290b55'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af9955367231418aa7cad702ac7930c4'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'decision_owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b04190522aa5425cacd50b443f778550'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_status'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b08af4d1f4de4eecbd907de112eee811'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'evidence_required'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0b453326f804229921b28b3c9c9907e'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_problem'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'b0c57b1e36b341469d83d4477ed3f19d'
                        key: {
                            web_service_operation: '544a4dd9b1af4248972c2aaa518bc40c'
                            web_service_query_parameter: 'b6909da72fe14d4890a59fa6197190f8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b10a76d6a43c4bdab8d0d7553f4f5edb'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'segregation_of_duties'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b1127b2f4aaa41dc8d0c3b6ab7051e6f'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b120a383bbe3404583f17cedceefbdeb'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conflict_fields'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b14c4604da4a46bea05b8141476bc828'
                        key: {
                            sys_security_acl: 'add9af58bb5441bbab4bc6cd19c20ef1'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b1572759850a43e0beb986d809127bd7'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b168dba266704b65ab95bc2903872885'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b16b339f8432451ebd97873394307c67'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'step_order'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b175ddf426d342b5b7c8be840271e344'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b17af4af7ef4476ca3adeb4dbeae58ee'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_hub_flow_variable'
                        id: 'b1b551dff2684274bfa64ce292557a5c'
                        key: {
                            model: 'aac0306060cd4e3fa0fb39947be602cb'
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b1ed9b90f6c74fb9984a6106b9746071'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'source'
                            value: 'agent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b268cce16ea84bf596bd52462b2574ee'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b26b3bf423a34c2c82709d5d66812059'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2a12109f6d3452cb7bd894265476031'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'schedule'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b2b43e620c634225a3d3ef88efd4ca60'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                            value: '1'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b2d15c16008841599759d7d4b7af1cae'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b2e483d09e764b849fb7c04f42e018fb'
                        key: {
                            sys_security_acl: '41e103eca37b40d4914a3d172ed88286'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b30d30580dbd418eb3550e897384cc3e'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b37a2df5841443dcbb718dd03a23a643'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'failed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3beb39ff3a64d7ea32f0337059324a9'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3e20c803e5c4086b1fb14a39b06ebaa'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'processed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3e4b3479f364d63a7aebd4b2089787b'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'cause'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3ea71a7ccd344da9f4c557e282f9596'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3f762a89f76435c9431b160f63d875a'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b40a3479a480455e95bb12b58b883cf5'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'approval_rule'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b421cf83d4f04e13964292021e08fb3b'
                        key: {
                            sys_security_acl: '4573238081da4c99a26e7337cf42eb1e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b42628aee8e249b38a342225fa38aeb7'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '23'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b44842e4f571425b83e333125ee8d867'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_rule'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b48274ab08c248c392445708780908a0'
                        key: {
                            sys_security_acl: '5724da0bda784e559629e9f73df0951d'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b49af3a116b54f658f8ecc1b216aee6f'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b4d79c33dbd8460da2e21f41b1b33094'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'b4fb4753c33c484bbe61759c5cff5864'
                        key: {
                            name: 'x_onspr_bridge.admin'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b527ca31b2574acd847f2805ea3a7723'
                        key: {
                            logical_table_name: 'x_onspr_bridge_remediation_task'
                            col_name_string: 'subflow_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b550fc1122354905b02bb4f2576c71c1'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b58e161284b14d7c955a046452096d37'
                        key: {
                            sys_ui_action: '46c97f45e01c47a7849f6ff9659fe50c'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b5be45dd20b24cab980dad9c01793911'
                        key: {
                            sys_security_acl: 'eb95d3fd22a342cd9e6ee870c38cda5e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b6013aa395aa4bdab7b8424d426c8613'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'data_retention'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b602b430c82b4d9e9d40d9f59bc4f374'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'merge_result'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b623e891c4cf4fcbbd3a5a20aaaf0b21'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                            value: 'reconcile'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b62a1c44ceb74136a713005d49afff0d'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'agreed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b64572d576c04787940b3a133f0eb4c8'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'target_sys_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b65695bc3a0b42afb350ebb6d5424944'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conflict_values'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b69cc224d49942368dd958e59e7afe23'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b69d7ffa6404401482855f7670b7db99'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_news'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b6db999bfdf840ce929d222ceda267d7'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6e7c65db7654cbdabd88dd099c592b7'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'target_sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b73bf9aaa8904b25b723bd7219a5e0db'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'companion'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b756327748b14ffa8bdcabba4e079dff'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'occurrences'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b7721e0ff7d74c22855729bcdfd33e67'
                        key: {
                            sys_ui_form: {
                                id: '178e987e52c044d3a3a86cb746913bfc'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b78081dbfbc3452982a3e79ceda59c08'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b7860294921d463aa53140b0674c074b'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b78a173ba3204e7d9fa988c0864a06b4'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_inputs'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b78d1f796d7a49569c310b185f9503e4'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failed'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b7b15fc37749476089d8e3e64f635e57'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority_explanation'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b7bef4d0b163435f8fdec3f01fa8885e'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b7d05b6958404ca99773cb89e2e9c6a2'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'state'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b85e60e82529466e8eb65618b70c103b'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'evidence_required'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b871a52bac4745a08a982288bb77cad1'
                        key: {
                            sys_security_acl: '1cd7e85c553a4586b18f77991609a0f2'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8a2a728db3d4663af06cb7a406fec9b'
                        key: {
                            sys_ui_section: {
                                id: '4cc9fd267eb641dda177bd337a730c34'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b8a9c05a661e48699f7357c12513a075'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'onspring_field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b8e474c082b1446388fea2c4145f2406'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                            value: 'sys_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b8fd7e418adf44b495ca171658400970'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b902799c87ef4c549509f6f6627e8890'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'choice'
                            value: 'ours'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b932c68c37cf4ff8a13a224656095630'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b97c430eacc7402c8f06727e04f7c8e1'
                        key: {
                            sys_security_acl: '3d9bb8b143d4413782861c366560ad30'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b98884798d744afc9d0a87fed6a8ccde'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b98d0159e4814370a49e12d7fc378a2e'
                        key: {
                            sys_security_acl: 'd09ac538db5e413683fcaa575557a03d'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b98d45893f134edf817ad506ae751e64'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba00322f6c5f481ea666423cb311e272'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba2d0bc2426d4cf9a77e0339389c9ed5'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba48b35d121d4cdf93c966bdce60aff0'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba4f0d546cb64e6eb4149c1bb3779e7b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ba5767ddfcd049a5aed2010bb696cb2e'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'bad87e3722964b9d9043fa1079a24c89'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_onspr_bridge_record_map'
                        }
                    },
                    {
                        table: 'sys_transform_entry'
                        id: 'bb562b6435704337a4d967d4cbba063f'
                        key: {
                            map: 'ceafae5edb3d4d319f4443bbcdaab8aa'
                            target_field: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb7a03b4e0574710a6fb48011448338f'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb86297c763f488584095c7ec3fc252f'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb896584d25f462280904b9a5f19e0fe'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bbb345b472314867b4c778a57a4dbd11'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbcd7766378a4015ae1658034e6f76df'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bbd246f060154299ae4ce434d95edd44'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'record_map'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc75418d6fff4049822458eed3242d5a'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_map'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc97dd2bf830411688887cd9511dcbef'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'playbook_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bca48fef705d4a2c98a47880c009961c'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'only_here'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bcb5f241db904dba8aade4e78e4ea43f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failed'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bd1346fd750d4491b04ac2a668899e7c'
                        key: {
                            sys_security_acl: '09b0501e920a4816b9df2ec25ae0cdd9'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd182f6746df42ed8772ca10b4d7a0c6'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bd52525e40be44868078c3bff684a0fe'
                        key: {
                            sys_security_acl: '52f338f9e48a433aa5fcfeb92a39ab8a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'bd86662312244d62867efe33c9aeff01'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'bd910d7852a44dde9d13868f01f405d8'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_issue'
                            col_name_string: 'issue_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdf955c4dc464600951679ea2d0f6eaf'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'version'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be594b52488d421cb5913117090de49a'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'decision_owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be6bc99570ba49388eec80e666996d31'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'be7d0c93535940cda88f34018d950720'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bee7cb1d7be644f0b0374483bcb88678'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'beea3a47b51f4de8b9b33a7d4d244055'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bf036b8086ec4de0b644c72e1d62bc74'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_table'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bf0e13f9b5ec47029f2f994d588faabd'
                        key: {
                            sys_security_acl: '6a063cf4322d429dbe15760508cfc5e1'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bfc3be1e0e69456097b291f1780638ee'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'related_problem'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bfe3205a94164a22a18604c22118ba4d'
                        key: {
                            list_id: {
                                id: 'b98884798d744afc9d0a87fed6a8ccde'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c0119272e3bc4ea89c2342be01cc94e6'
                        key: {
                            sys_security_acl: 'a47f40ef79014261868c4dd979026f62'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c0c53a122a584b73958f8e338ba53aaa'
                        key: {
                            sys_security_acl: '8861ed9866ed49d5865de4385a7b9831'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c0d79a3eca4c4f359ce2640b6f417163'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c119e9a3854d4e79b81c5db70a53725f'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'approval_rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c13115ed786b4a09ac87c18ea8aec5e1'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'key_column'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c14bbc75b7b146ffa0b2a5f747b9d3c9'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'label'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c156fa487ee04c528b18686107e5a45d'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c171f29597084319a210b7569bdaa8a6'
                        deleted: true
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'match_category'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'c1c4195c31eb49159e074ed715e34f74'
                        key: {
                            name: 'x_onspr_bridge.approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c213e85c014743d0b37294b0487ee41a'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolution'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'c226cb541a724668bdcdce2f75502ecc'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2baf822648543529130d92a7a10280d'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'issue_fields'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2eae2c7b8144412b37d496eca67cfc0'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'key_column'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c30aa492888440d79ac40452c1e4be05'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c33dafaee0a64045a259377a2ff5f278'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                            value: '2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c34dcd0ae5204cbcb69660156a9ade92'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'onspring_app'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c3a3f306f0924107acaa5d06664f8533'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'onspring_field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3b0a1bfd4714fd18659c684971ab79d'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'issue_fields'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c3dfc3c756fc44fb87935b0dd16ce893'
                        key: {
                            sys_security_acl: 'a1ce22b68e7f4361a91219c0633dd12e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3ec0c2c1289405f87b6954ac99bd34f'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c41937dc8b16411ba1491e878232c3b2'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c498e435a4344e5a8d5115f8d23e54e8'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'onspring_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c4c9776d1a0e4e348d14742b9a0a97cb'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c4de3b5044734458865c3773fbb68d75'
                        key: {
                            sys_ui_form: {
                                id: '82501e9be39b4db78565f28484d00c00'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c4e07cbf523c42e081b87e9ae57e9255'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c4e4d8cd7b444eb0b198ea619ac8f65b'
                        key: {
                            sys_security_acl: '8df89f1e07114da289d2f8c2869a687c'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5ef9ccb6de8477ebfb6045b3393783a'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'record_map'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c6d99d2ca65b41aeba50adc2d1308bd3'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'needs_change'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c7134fcef0de4385b0a15b8018d0ac18'
                        key: {
                            list_id: {
                                id: '79b5b9f587304302b41094f0ba48d970'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c79247d088754332a8a0e81ca4b66341'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'conflict_values'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c7e9c5ec1c884ee0b24b2347d1176545'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'subflow_inputs'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            caption: 'Evidence and approval'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c831b3b4b0f441e3a6b15bac4066e25c'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source_status'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8668ca6cb6a4bf0947799d494ead1e7'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'issue_fields'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c8b9aae2cfea43d4b84a0afd2173fab5'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c91210a431e145d5a5292d56eb1a6622'
                        key: {
                            sys_ui_section: {
                                id: '6aa18789e653480390851986e864daf4'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Values'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value_theirs'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c92c4ddcf9a948c6a35e65efa59899de'
                        key: {
                            sys_security_acl: '5ba117d27edb46529be277af186cac1f'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c98bec2e19e04c8999683594e6c6a79e'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'companion_version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9a4d208d82c4d5a86e47ea3c0ad59ea'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ca41205bdaa7488f862773339d3bfe93'
                        key: {
                            name: 'x_onspr_bridge_link'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'caa9093b30074cee8f339f7f0b38dafe'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'playbook'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'caefe70d68034748aa442ab71c858c79'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'direction'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cb162986fb164fb6af5c8b48cdcdd204'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cb4b80fb07274584af9485696f0394db'
                        key: {
                            sys_security_acl: 'b3e5916f64744b89848c29c9409e902e'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cb546494486341d5bdb0a5a067a456b8'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cb70c251dfb94f839ecf556e1382cba7'
                        key: {
                            sys_ui_form: {
                                id: 'a6a4c43793804748a8b76abc499a6853'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cb70ec8ca5e043dcbf3ef9b35423f357'
                        key: {
                            sys_security_acl: 'edd74b5b7d4f43298e5ee2d738c19275'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cb815b7f03244c828d771f79df33e9aa'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_rule'
                            value: 'before'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cb85ca2d965047f6a29d3576f175fad8'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            caption: 'Sync issue'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cba6dcdb61b44117916b5d9ded676627'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue_waiting'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cbad80b11a2a4b9cbeac607cd1644454'
                        key: {
                            sys_security_acl: 'd65dfce65da94c519dff931f90e7721c'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cbc36224d3fc4b0ab7f4c7ee183cd2d8'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'ignore_reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cbfee8ca40604cef9844dea2163a62e4'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '6aa18789e653480390851986e864daf4'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Values'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ignore_reason'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc0aa162707b4b3b85ef4b2afa2bc972'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc2efabeeac14c87b78d37c591505a0c'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc30508d7897467191274f85612a2d69'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'par_dashboard_visibility'
                        id: 'cc3b01654f03442991df1cabe8caf28a'
                        key: {
                            dashboard: 'a33ef328695e43b180b6c13426930afa'
                            experience: '0773c159b5e64e3fa859adaa9125afbd'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'cc3f50f0cfaa4e8fafb7c0c28d9deb4e'
                        key: {
                            web_service_operation: '544a4dd9b1af4248972c2aaa518bc40c'
                            web_service_query_parameter: '2e15fd6b741841208c791c8d46600d77'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc5299fcf3c84fb8ad7380cbcc038797'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc7171a6e0e04e709d9de6528aae9578'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'reference_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ccc6de0261fe4119a4349d875e2fc567'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cd016eaeab124759860d26d4f00c79a1'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd49a9b730ab45389f709dd6491fc06b'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition_table'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cd7afad151144341b0f966c6f1017b4b'
                        key: {
                            list_id: {
                                id: '155e12eb83064f60a0f4bb5ab68cdbbe'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_outbound'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cd8364649ca946cb93f255b54f2d32c2'
                        key: {
                            sys_security_acl: 'bfdfa776781d4a559363d39298a852d9'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce7b29144df84407b9721f94bec55cdd'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'processed'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ce8a66e2897f462fa55d2022c2dbda62'
                        key: {
                            sys_ui_form: {
                                id: '5c56051023ff428db0524bc13b05b8f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cea7cda1273247da85065f506e4f65a1'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cebcf36382de43e9ac4f66150a22dcc8'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'run_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cebf16abbd2e445993c01b97dc163361'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'evidence_required'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf1100ae2dfb42d9a89163f7318ac54f'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cf2f1e946e84499a876ff52863e5f84d'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'segregation_of_duties'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf394139412948baaa64cffad0e07827'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'cf50e82ca4014dee89e0b016b023bc29'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_onspr_bridge_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cf9131efb27a4e1fa2276da961f3c6b4'
                        key: {
                            list_id: {
                                id: 'a04fd47adaf345fe91d65fa013d92a65'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'cfba4fe5ef9640eda131f13b33f3ae05'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cfd29b306b974cbc99a7ea50ceb1b597'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfd65a92a32f4333b2e038272495d9f1'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'payload'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd01faf56f0ed4aea874d30f6c4b6946c'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            value: 'vendor_risk'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd0620ced6d54417b8ababc0cd3f1fcba'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'playbook_step'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd07b8699a93243d4a0f4abe87d4d86b2'
                        key: {
                            sys_security_acl: 'bf245907b22e46c1abeb828f154694db'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd0fe931c1eaa4bdf94636848a056fe50'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd10ad4906de542238de3c2d51231cf71'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                            value: 'approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd110d80cafc94f6e949c55f8a71aedd9'
                        key: {
                            sys_ui_form: {
                                id: '5c56051023ff428db0524bc13b05b8f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd182a20a7dc248ee8e62e4d31bac602d'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                            value: 'risk_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd1843241c21e4e40a1f19c6c01487412'
                        key: {
                            list_id: {
                                id: 'b98884798d744afc9d0a87fed6a8ccde'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1a00142d3054672987fe3b012650e71'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'target_sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1bd88121611433d99cc3eee2607ca80'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'record_map'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd1ce38c2c51e4a49a3f5d421743471c2'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'state'
                            value: 'solved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd1fcf8bfd59940139a4a0710559afafa'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'direction'
                            value: 'inbound'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd26db51c4d0948549f70884141e44e73'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'different'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2a2e9727e654028a96bebabf11b451a'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2dc8a3ea14f479a8f1e8785fc346047'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'source'
                            value: 'onspring'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd2ea2b93b73149ff9accefe65d15c7a5'
                        key: {
                            sys_security_acl: 'e8e0819afdf64435a184f14259a28d4a'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3302cd63eb548869e4452e19490eab6'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'onspring_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3f046d8f0cf47559216024441328add'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subflow_outcome'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd410129a79814fd1b298ce45c77f0e0a'
                        key: {
                            logical_table_name: 'x_onspr_bridge_remediation_task'
                            col_name_string: 'change_request'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd45dd6b26b3e4cf3ae13890acf13c6ad'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd48a7e19834749dcac815b8ffa32bafe'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source_status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4a7a40cfd024816b37db7de02e82775'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4b2285e786841079c4fc761ce85162f'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'due_days'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd4b315f8f15e48beb9eaa5024cae4cdb'
                        key: {
                            sys_security_acl: 'c3ebbadf99ac4424937df5002f76d9a7'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd4cc523592ea451f8da6613b3a4d649e'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd50b676f99aa4dbfb1353fcbaa406d47'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_column'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd53800e80ebc42e5a91fbf3433a225b0'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'onspring_app_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd5431a92dc6442608f9641d7aa8cac1c'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'reference'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5708f8fc60e46f7ae12733789511014'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'step_order'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd5a56feab4f644e5b8b4ce7bc061f6fd'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5c59f05dddc44ad94b74ab09ea6a389'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'evidence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5d200c432ce43e1bdd00cd8fbf098d7'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd60771ef914c427d95fa27a5eebe3e35'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'occurrences'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd63cb6eae2c54176bea7f9220a9203d1'
                        key: {
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_record'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'd6a77baf0ce64717a2484715d0e00c82'
                        key: {
                            web_service_operation: '544a4dd9b1af4248972c2aaa518bc40c'
                            web_service_query_parameter: 'c1a536f367714c6fa6208ca6324390bb'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd6ba7df1ea9c43588ce75a1ce05b0bdb'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'logging'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd6c6e5ac5d2e4f20a373948dc12dbff3'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow_outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd6db3c42f3ec4931a50618a590632686'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'choice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd6ea3004bc0d4b6f876bcd89077e8215'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd719be49eef3401a857f98ba1925690e'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'problems'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd742115824f44c9f9d103d0ef921a7c3'
                        key: {
                            sys_ui_section: {
                                id: '4cc9fd267eb641dda177bd337a730c34'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd779e57b39e64bada511be03c0707cf0'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd78988155e284ea4997df68df12bf532'
                        key: {
                            sys_security_acl: 'a3ba1d177a73454ea4e64ba13f43dd44'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8b094e5137246d08c2ddff93f2a10bf'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd8d2d0b194684f3b93ccee3058f7e9a3'
                        key: {
                            sys_security_acl: '5ab9b3db2d8a476b8750263b5542d658'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'd921fb7133e147ca828bd7d710a7833b'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd92c55c10ed74fcb8fdf156dfd011537'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd92c937b245b4c9eb230d445837f6774'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_severity'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd973a539876443ecb8c05f39513c14f4'
                        key: {
                            sys_security_acl: '422451da9616466387f30719e10ff1c9'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd985f293fbd44372b4ef83ca78cf1a1c'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'text'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd9a62827398349eba7a9519231973855'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'likelihood'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9c84587388c4d23bc36feb836b1004d'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'correlation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'da296c1e977848cc96b5b751eaabebca'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '1'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'da66a2d38c404927b798954fbac3dc67'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                            value: 'backfill'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'da9f5a6f31804b8b93442c37ebb7eb2d'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'application_owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dad85038c33d4d7182bb3b0bf9089a57'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'processed'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'db18895be9604d578f5d264d2bc83108'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assign_to'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db33aba4aefd415bbf37c04cbc484e70'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'db4d86b28f8b46e19958c2226fbac6ac'
                        key: {
                            sys_security_acl: '1ffe6c4301104a11852036437d91fdc7'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'db91e1691192411cb73b8b4d053fffa6'
                        key: {
                            web_service_operation: '544a4dd9b1af4248972c2aaa518bc40c'
                            web_service_query_parameter: '359f3a95918c4158beeb369fc301aad9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dbe6ccedb26c4a438fcacf8c1804c2a3'
                        key: {
                            sys_ui_section: {
                                id: '0bb6a87295164b73869c2de957b4f9c1'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Onspring'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dc195537b84b418aa674543afec9208a'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dcb093ed8c1449198d660340d99682a3'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd6dfdc085d44b8ea651d7913b579a85'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'only_there'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dd8ed45e1e1e4322b3b5c0e22b62bc52'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_type'
                            value: 'emergency'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ddaa3afc36b7444ea7f4ca42a292ab4a'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'escalation_reason'
                            value: 'no_owner'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ddab18b5c08c409b99c30198992ec92a'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de3762461b054a8abdf8b4aa64634b43'
                        key: {
                            sys_ui_section: {
                                id: 'c7fb9e44ae4143cd97a8b3f4657f30f9'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'de451691972d466ba2cbd5674e36f0e9'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'state'
                            value: '10'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ded9af805d8046d8909b24090bd0a3fe'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'blocked_reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'deface773d384882821a1fadcdd2b9f2'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'direction'
                            value: 'inbound'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'df6c5c8a186b491a946115d44df5a174'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                            value: 'heartbeat'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            caption: 'Playbook step'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0c34e21cd8a4bd4b1f1bea7c1527f4b'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'category'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0fa78cb53834c7c903567c00d2546d5'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'playbook'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e10b4dc0735a42b09b3508849fd5c09d'
                        key: {
                            list_id: {
                                id: '394b6ceeeea348ecbb237c0d242bad3d'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'factor'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e1422427b2d54ac6ba316b98785f43f6'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e167275d768b4903ba7dcea7c9489a00'
                        key: {
                            sys_security_acl: '214b0adc415c408e947c042400d04072'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e16f8728f729426fad089ee31e975fb0'
                        key: {
                            sys_security_acl: '2e761601f7424b18aa9ce80c3ba1f2d7'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1989449973d4d62a3aa149a2cc052eb'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'related_told'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e1caaa0ee0684390b41f7c429f918a2a'
                        key: {
                            sys_security_acl: '1d55c95cf5d541db90e9ca3bff4eef54'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e1e3458391764feea3bf4e4dc9730d76'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'total'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e20c37786b044480b4b9d918988498a2'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e25e392b229040f89d882b87faf26481'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e271b42dc64349a5aa46116060e989d9'
                        key: {
                            sys_ui_section: {
                                id: '3a30fb63e0dc4784a5ec205ebe7759a3'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Work'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'related_incident'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2827b61f8a949dbb7727ef54e9bc578'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2bd090f9b3543feb254dfa747e0e87b'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2ce054b127b4370b55717beffce8f64'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e2fd6f95f32c426a8e2b24aaaf383014'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'direction'
                            value: 'both'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e308ae7fed9548f386ba75d21eb5d747'
                        key: {
                            sys_security_acl: '0c2dac61b5504b409b6d16af4735d3bf'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary_override'
                        id: 'e3359bfd93fa490782d2773cd29ab79a'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e341f6dde08b4240b1a7938b3b6aa71b'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'date'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e34a6787744948d09a4ca870958b43ce'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'onspring_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e3555627bede4346acb8725032d0aa14'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'target_table'
                            value: 'sys_user_group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e3817572d48c487281178e9397cc22ab'
                        key: {
                            sys_ui_form: {
                                id: '28bf121e22884db4a47414a6aa8de971'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6aa18789e653480390851986e864daf4'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Values'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3bc3b90fa86484799f66140431ae67b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_request'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3daea6bb1b44602bd2d766152755bac'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'due_from_priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3e33cd27a244f6999d135d2762b7dac'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalation_level'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3f35ac5158e4c4cbc4e04a4dc32f979'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'total'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3f91be4ed9d49019adbbf883bc954d6'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook_version'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e41e1bb7482146f9996208da92946b56'
                        key: {
                            sys_security_acl: '1068b1aa816d4d2ebf408f9f37140caf'
                            sys_user_role: {
                                id: 'a2d9954c63da4e3cbc507ebb2b660720'
                                key: {
                                    name: 'x_onspr_bridge.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e43be8a074684f749db17ceba7ae189a'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e456f8fc681946dfa016b2fda12fff40'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'condition_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e473267ea48e476c9fec0938855a4f40'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e4b9b57fe15543559086f67888bd3c33'
                        key: {
                            sys_security_acl: '31b8bb02bd5c4d8a9108818905c91281'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e4cb288f61a44fc493a61e7bca5b512b'
                        key: {
                            sys_security_acl: '8287123119c949428344ff9830eb4d1a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e4e28a0034414ccf8b5b5b70f5b28435'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'instructions'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e516682609814f0ca193a858c678178e'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'record_map'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e53105ca71e84dcb9d9597c898105a1c'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'changed_fields'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e552137eef374b279bf6e194040c34d4'
                        key: {
                            sys_ui_section: {
                                id: 'ae043862a0294c34b74aa06848b1740a'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subflow'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e5672d2d94444e50b756b7f4b3f7f39a'
                        key: {
                            sys_ui_form: {
                                id: 'a6a4c43793804748a8b76abc499a6853'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e578d95a5e9045608486a10b7b620a62'
                        key: {
                            logical_table_name: 'x_onspr_bridge_outbound'
                            col_name_string: 'state,due'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e579d5b7901846248e8d4b8590a0fb95'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'changed_fields'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e58f0815d8b14e078b3ddcef926a6284'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'changed_fields'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e5d4cbdaf35246c4ae7871252dec5e82'
                        key: {
                            list_id: {
                                id: 'f85db38940564443ab333d91297301f8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e5e8f00ed5d14abd93889fd9b7d724bc'
                        key: {
                            sys_security_acl: 'a47f40ef79014261868c4dd979026f62'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e61a217417be4893aefb976cc164f229'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'approval_rule'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e631b3e7758e4de89a12c58ed1e86477'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'title'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e64aa1eddc614c2a92391a38dbc060c5'
                        key: {
                            list_id: {
                                id: 'fa150c1721cc4c059d24d569d7ecef70'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_playbook'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e64afb90f9624e8c82a485f12b68fbde'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_template'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e652f23f01cb4d7a80a698bf47c41cfd'
                        key: {
                            sys_security_acl: 'ccb0a4adff694dc3b2fa0a8a656c0647'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e66ded6fbbc24ad5ac37e00e10c20f77'
                        key: {
                            sys_ui_section: {
                                id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                                key: {
                                    name: 'x_onspr_bridge_link'
                                    caption: 'Record link'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e6a1a3e2d81241b8940ba3cab94b6577'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'playbook_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6ea364b38714136aea7c9f4e7e96571'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e714d15b97744c0eaabd2827d5f06a58'
                        key: {
                            sys_security_acl: 'b130954455664ef99a0db83f8e3c6e7f'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e7250ad9429041c8b276bcf2c172fab0'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            caption: 'Agreement'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7458154bcc84393bd55fe5f598da996'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e75cc065ddf44a8eaf660e9885648a7a'
                        key: {
                            sys_ui_form: {
                                id: 'c226cb541a724668bdcdce2f75502ecc'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e789e57d16ce4ab293ecf004560113bc'
                        key: {
                            list_id: {
                                id: 'a38d8e82559b4368a9131d7229d5850b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e7e79e1614f345e8b3820847e28077b4'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            caption: 'Escalation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e7e8c74eec92420d91f9efae56384ca2'
                        key: {
                            list_id: {
                                id: '8e16016357844f359fe471016fe4ac34'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e82ac60ef3824049a4144ab8e3f9a310'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'instructions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e85547d54f81435ea612b485e10f2142'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e879bb7269e34b628837da24dabe5bc2'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'queue_waiting'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e891b0332f8840d6b09b94506f4f37fc'
                        deleted: true
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'match_category'
                            value: 'data_retention'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e89524c40e284aefb2c82aa453d72db4'
                        deleted: false
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8bc8513c08d460dbe87a9e08ec7145b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e8c235d3a2764f4185df83f78f0f3b8b'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_map'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e8da34c93d9149f094ebc3cabaa12a11'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'target_sys_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e8dfaf0efbdd4e2bb262d29ba0db293e'
                        key: {
                            name: 'x_onspr_bridge_link'
                            caption: 'Record link'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8f72bcdf76548b6bd842ded7bd1434c'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e9154d4431b74fae93a8dbd4796a585b'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'onspring_app'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e92ac5293106462d98a36771866b457d'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'filter'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e9cf5db4c8494caa9ffafc4d8cddbf0c'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e9e8c1847018491da1b4492c7b2e5037'
                        key: {
                            sys_security_acl: '31b8bb02bd5c4d8a9108818905c91281'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea2acdc4cb9f47aabc3d25c21e00a149'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'field_value'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ea39935ef9014cba9828ae4e87266bc3'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_due'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea59413ff9f44a4db3b4581c3cd724a6'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea79a32657d24ae084b0b3163fbfec5a'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'value_theirs'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eabe440f7e0244e5a85d668d013db526'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'eb2d97fc28cd491281464a69c9d84e0a'
                        key: {
                            web_service_operation: '5f5d7f302e31448baee0198126daa34a'
                            web_service_query_parameter: '4ffdc9542ec548bca11a9dfce98e25a1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb345b819c214464a811fccc2611bbec'
                        key: {
                            sys_ui_section: {
                                id: '80285ebb61724bef98fd296dfd381c9f'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Companion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eb46e19322474868a30d3a483a7d74ea'
                        key: {
                            list_id: {
                                id: '1b4126f80bad4cd780befd5f37fa2a44'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb57385afcc6499f9188826acf359531'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'onspring_app'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb6eb1ddc2364a98bb3adae9a76973af'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            element: 'schedule'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebb88a4261c545c4922caacf6da53d98'
                        key: {
                            sys_ui_section: {
                                id: '08cb47cadb3e4e399750b2ec81de9b7b'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'ec39e9e4fec443748bd98d95faaca819'
                        key: {
                            endpoint: 'x_onspr_bridge_support.do'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'ec68794089524deb88eb2de29158659e'
                        key: {
                            category: 'x_onspr_bridge_finding'
                            prefix: 'FND'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ecc3abe7b82e4ceb8fbb3ab8a5c2a44e'
                        key: {
                            sys_ui_section: {
                                id: '6aa18789e653480390851986e864daf4'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Values'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value_ours'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eccb48a129a042dabec3c2b01587df88'
                        key: {
                            sys_security_acl: 'a0c90a0513df44b28545dba78a1c7f58'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ece05ff2f622491b901184a8e19ec58e'
                        key: {
                            list_id: {
                                id: 'a1f3ab9999a54f098e3a81a0b9077402'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ece5410ee52340a3b4a12fab6648c9fb'
                        key: {
                            sys_ui_section: {
                                id: 'af031630636047afb109b7703ef86e5e'
                                key: {
                                    name: 'x_onspr_bridge_weight'
                                    caption: 'Priority weight'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'points'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ed41047fb4c34479902690f7e9c8ccd1'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'severity'
                            value: '3'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ed5b5f591eda4975b0abac579d4a0352'
                        key: {
                            sys_security_acl: 'd2deb33e3c934e95bbb5bf1fe76dbe64'
                            sys_user_role: {
                                id: '340eeb1f5c1d411ab7c58ecf2676148b'
                                key: {
                                    name: 'x_onspr_bridge.agent'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'edacb5d4e0544136931243dfcdc24cfa'
                        key: {
                            sys_ui_section: {
                                id: 'ab9e14c7c2b1469690d26b7a3b475349'
                                key: {
                                    name: 'x_onspr_bridge_outbound'
                                    caption: 'Pending change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_code'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'edb45f4f51bc4c39b67ba03878e7ee70'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cause'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ee041f0996c64c918eb671bbc7ec6b69'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                            value: 'onspring'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ee13ec932ae243518243241919416133'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee3d77b74ee34139802176fafee19c7a'
                        key: {
                            sys_security_acl: '3c95b380567544eab3afdd9ab54b9a3f'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ee469226808643dd83842e02a793214c'
                        key: {
                            list_id: {
                                id: '16a7ffc56b534bbf9cc21c6e9f2f6fd2'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_finding'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee627f9ac1f04f4f8ae1df6173e61a5b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ee98fc21acc843c6b14caf17b769e269'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ee9a10726f9948c0bd39ddfcf4fe67dd'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'likelihood'
                            value: '3'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eea0bfed5b854e03bcc0664511752786'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'changed_fields'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eedfd942833941f089d8761914d01a18'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'onspring_app'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef2933f02e4a47bdb7270af748f981c6'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'tasks_total'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ef9fa7d055f34b07a0b38c6f053ef4c3'
                        key: {
                            sys_security_acl: '6453434062854ea5a10c73525b9f7039'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'efb8a4b9ece84005a745b19b00f799a8'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eff4767db6ae4b76be8d081776275452'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'payload'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f05d335fd72f4ad88fc8427c87fd54cf'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'ignore_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f05f3b625a4940b18bbb61f6ba648d8c'
                        key: {
                            logical_table_name: 'x_onspr_bridge_outbound'
                            col_name_string: 'target_sys_id,target_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f06a1c0fc4e94ebc88a650b991d910d4'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'issue_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f07b24425dc54c34be1dcd023d71d968'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'assign_to'
                            value: 'finding_group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f08f19263d364fb3ac02995bd298f1a7'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalation_reason'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f09235aa3d2847ba80fac87682de0d42'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f0a0ec2e3aa8451f9d77f5e998d253c1'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0fc23c43eee473497ed298d023c6cdf'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f18aca58b6aa4ed49cff44106164b40f'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'correlation'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f1ba04a883ae42529a4cf03151c9f6b7'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_type'
                            value: 'standard'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f24203acaa9b43de81ca62670f5e8d78'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'record_map'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f2421d48a91344209d7ef265a5a10fed'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f26e2ae05c7e42f59d914d88fa6a60b1'
                        key: {
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subflow_state'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f287f28f2f2b44419943ece31b7b6a4d'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'owner'
                            value: 'manual'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f2b7820edce947199030a0701741a053'
                        deleted: true
                        key: {
                            logical_table_name: 'x_onspr_bridge_link'
                            col_name_string: 'record_map'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f2b8f11bcbc74398954b983b75794ddf'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f2ed3f68fb9e454dafe783616c35bc3c'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3026d0605484bad8b8a5ff51c1b86e5'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f31ce9f00de4437e8a23036681662741'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deferral_count'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f32ee1e4ea894c4281e7b8bf72d43a85'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4622e4cb7fe43aeb0435402f2ccbc38'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'onspring_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f4ee3b8daea448d8af4cdbf9f2215c0c'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'priority'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f549c8f22f5a49ffba1840b8aab1aa39'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'change_state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ws_header_map'
                        id: 'f554e4e089d84866853e2a71b90d0f3c'
                        key: {
                            web_service_operation: '9bb7929268b0404da49eba41c3742dbc'
                            web_service_header: '7e346698f3074302a79877efa7e57bb0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f5ae3c0c2a734aef91c14f11dd072346'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f63edcc73c8d412d93ee8925e449d215'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f65b5cbe7f674693b072c073dbbb2418'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f65c0a0d5ce94152b9c9179e833b32e6'
                        key: {
                            logical_table_name: 'x_onspr_bridge_finding'
                            col_name_string: 'playbook'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f6622134faec4c428e8b70c9d2aa87ab'
                        key: {
                            sys_ui_form: {
                                id: 'a6a4c43793804748a8b76abc499a6853'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4457b6f3b3934854b46a1eacc43137b4'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Change and automation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f668274fdd144a29a9131dd4f8c3cebe'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            caption: 'Activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f66d8ac76f9f4912bad6332be2cf098c'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'subflow'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f67f99d1219e424f8d7b6b0bb1dff588'
                        key: {
                            sys_security_acl: '4a4b30e6ec3545068da7dcb16248a43a'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f71bcda3d21e42b6b8a5c560f8eb0e0a'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f71c28906c4543c18a7829f22683baba'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                            caption: 'Record map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f74ba46c0e214c3a8ba90a019e210154'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'total'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f7d2af3b81ab404abbc73365f627ecc6'
                        key: {
                            sys_ui_section: {
                                id: 'f71c28906c4543c18a7829f22683baba'
                                key: {
                                    name: 'x_onspr_bridge_record_map'
                                    caption: 'Record map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f7e45150fd8441a3bcd942b4a7888009'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            element: 'change_template'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f80fd292bcd2411b8e046f453fca411a'
                        key: {
                            sys_ui_section: {
                                id: '76cb4ed8b01b4d9f9a71add3b7669b03'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approver'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f81447da24004341b04458dc5bbaf4aa'
                        key: {
                            sys_ui_section: {
                                id: 'e7e79e1614f345e8b3820847e28077b4'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Escalation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'escalated_since'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f81cde24993a4c06913c0fb18a85605f'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'priority_explanation'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8311d3e4d4a48fb8390f807b666bccc'
                        key: {
                            sys_ui_section: {
                                id: '6a2ac7c409aa4ccc92fea0b6262cc5f9'
                                key: {
                                    name: 'x_onspr_bridge_inbound'
                                    caption: 'Inbound record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_map'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f85db38940564443ab333d91297301f8'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f8611f8afc91467eb401706d8ae09d28'
                        key: {
                            logical_table_name: 'x_onspr_bridge_link'
                            col_name_string: 'onspring_app,onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8a404c13d1f4a479286d2cc84df3bf4'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'playbook'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f90fd66f1b2f478b8f9a58bec71b15cf'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f924bf9505a24d078d6d7c76c4f656a0'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation'
                            position: '23'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f96cb0b7a20b406b9a0a85417a165f39'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'onspring_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f977f17d5c1842afb78b85c5520e16c3'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f9ca15b2248f4839b02a51ee39349adc'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'occurrences'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f9e098e0445b4047b085670db1cbd89b'
                        key: {
                            sys_security_acl: '214b0adc415c408e947c042400d04072'
                            sys_user_role: {
                                id: 'c1c4195c31eb49159e074ed715e34f74'
                                key: {
                                    name: 'x_onspr_bridge.approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f9e771238b274068b60daef40827bfb3'
                        key: {
                            sys_ui_form: {
                                id: '82501e9be39b4db78565f28484d00c00'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9e7bbac7e7b4e399fed78730e15ab68'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '22'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'fa150c1721cc4c059d24d569d7ecef70'
                        key: {
                            name: 'x_onspr_bridge_playbook_step'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_onspr_bridge_playbook'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa23dcdbcb0b40a0abe419eab368205f'
                        key: {
                            sys_ui_section: {
                                id: '09d95e0b6c10469fa2c73224bf64939d'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Why this priority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fa5ac27ab2d44c3cb8ec9454cf3e3807'
                        key: {
                            list_id: {
                                id: '14beec7218864b2fb8cf4ab79b89295b'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'different'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fa9acb871b7b440eb77a463d6a3e05ef'
                        key: {
                            list_id: {
                                id: '081d0a1b21c54bb89d3bba2441aeed43'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'facc0da99a414b91987d4ac0f6e1b1a0'
                        key: {
                            sys_security_acl: '9fd5e21b0be3484c9525d6c664e313c0'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb06fe7a93cf4c94a01ab9ec0554af5e'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'plan_approver'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb31c445ff7c4ef6b884c96d4e3e2467'
                        key: {
                            list_id: {
                                id: '2295dc352f1945f4af0348a619255a95'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb415fc8d9454f0782da9544e064bd51'
                        key: {
                            list_id: {
                                id: 'bad87e3722964b9d9043fa1079a24c89'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_onspr_bridge_record_map'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fb4d85bfd7e240a6ae369167bedd500b'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_rule'
                            value: 'after'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb866f194810400d9dfe8e62213b272c'
                        key: {
                            sys_ui_section: {
                                id: '43abf12fa5f746d781e4697a9b11a3b2'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'fba006e397ff4162924a3ea7bb3e0c8d'
                        key: {
                            logical_table_name: 'x_onspr_bridge_sync_run'
                            col_name_string: 'run_key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fbaead4a6a9d419c840ffbf15d447d9d'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source_status'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fbcd87285b45428c9f78e83dae994f24'
                        key: {
                            sys_ui_section: {
                                id: '775ced09c9ea48ba95e9e0405cd46941'
                                key: {
                                    name: 'x_onspr_bridge_field_map'
                                    caption: 'Field map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc002c59a74a49e584e972beb6e3c387'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'suggested_fix'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fc1eb5d0e91d44c8a93951422aca90a2'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'digest'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fc3122911aa04f4687fb7d140536e0c1'
                        key: {
                            name: 'x_onspr_bridge_outbound'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc557213a7b045778b813b546ad810f9'
                        key: {
                            name: 'x_onspr_bridge_weight'
                            element: 'factor'
                            value: 'regulation'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc59b6951a634ace9bfbbcf02f34c613'
                        key: {
                            name: 'x_onspr_bridge_sync_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc967c337ff64c14bb18936c2b905c74'
                        key: {
                            sys_ui_section: {
                                id: 'df7cd564de8e42b7b7b805ee8a5466b1'
                                key: {
                                    name: 'x_onspr_bridge_playbook_step'
                                    caption: 'Playbook step'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fcc34f7101a34372b4f33a4be6d8cf14'
                        key: {
                            sys_security_acl: 'a47f40ef79014261868c4dd979026f62'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcefe5e367c342fea4545e735d6d9645'
                        key: {
                            sys_ui_section: {
                                id: '8cdf6e9aeccb4eb680cb3c754827d61f'
                                key: {
                                    name: 'x_onspr_bridge_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fd1e240514da4a67a1a0c781a7223f08'
                        key: {
                            name: 'x_onspr_bridge_sync_issue'
                            element: 'kind'
                            value: 'configuration'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fd85f65d30a04543862619f2a9776a4e'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'source'
                            value: 'vulnerability_scan'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fdc785b37382427ca5648fbaa7b43d61'
                        key: {
                            sys_security_acl: 'bc2375c200b545dc9b5c429e25c8488b'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fde11e5b29e34cbca30d70f15cd4c011'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2bcf14d1dab44f1198305947b74f3a8a'
                                key: {
                                    name: 'x_onspr_bridge_remediation_task'
                                    caption: 'Evidence and change'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'change_request'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fde9e3a0eee84176bc75a5c39509623c'
                        key: {
                            name: 'x_onspr_bridge_record_map'
                        }
                    },
                    {
                        table: 'par_dashboard_canvas'
                        id: 'fe2a5bafab264dc697cdb7b0122a76b0'
                        key: {
                            dashboard: 'a33ef328695e43b180b6c13426930afa'
                            dashboard_tab: 'c383645a2fd4483b8ee0fdb7db6a4bd0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fe3f21f1541441ce8c378935b32da3f0'
                        key: {
                            name: 'x_onspr_bridge_link'
                            element: 'conflict_fields'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe5e0c1099b54dbda8c23d98ad7ae5ad'
                        key: {
                            sys_security_acl: '214b0adc415c408e947c042400d04072'
                            sys_user_role: {
                                id: '5da923dba60a4d1c88ffb2f90ebd8b0d'
                                key: {
                                    name: 'x_onspr_bridge.executive'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fe97fe768b254ecf929d2e4530c40628'
                        key: {
                            name: 'x_onspr_bridge_finding'
                            element: 'playbook_version'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fec6dc42caca468f8b43457fc8dc2b60'
                        key: {
                            sys_security_acl: '1c4117ccc4ea463ebb79eb4344dd57c8'
                            sys_user_role: {
                                id: 'b4fb4753c33c484bbe61759c5cff5864'
                                key: {
                                    name: 'x_onspr_bridge.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff16dc23d7f2403dad4fc38c982b26b1'
                        key: {
                            name: 'x_onspr_bridge_inbound'
                            element: 'merge_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff406ad49bdc414095602a12fa3311c0'
                        key: {
                            sys_ui_section: {
                                id: '5020d2c72353496e94cfccaa7d53e633'
                                key: {
                                    name: 'x_onspr_bridge_playbook'
                                    caption: 'Playbook'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ff67c196b6bb4fd6a4b7076151bbebc2'
                        key: {
                            name: 'x_onspr_bridge_remediation_task'
                            element: 'approval_due'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff8662e9d73144aa993d9d5636db7000'
                        key: {
                            sys_ui_section: {
                                id: 'cb85ca2d965047f6a29d3576f175fad8'
                                key: {
                                    name: 'x_onspr_bridge_sync_issue'
                                    caption: 'Sync issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'correlation'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff8f2d1e7aba4f3c8aa2101f1633138f'
                        key: {
                            sys_ui_section: {
                                id: 'e7250ad9429041c8b276bcf2c172fab0'
                                key: {
                                    name: 'x_onspr_bridge_sync_run'
                                    caption: 'Agreement'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'identical'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ffe1b974f7ed442ca55377648d7e4c56'
                        key: {
                            name: 'x_onspr_bridge_field_map'
                            element: 'transform'
                            value: 'record_url'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                ]
            }
        }
    }
}
