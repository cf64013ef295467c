// Made by `npm run generate` from the types of openai 7.57.0 and scripts/schemas/overlay.ts.
var ip=Yt,Xn={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.create"},event_id:{type:["stri\
ng","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]},Yn={allOf:[{type:"object",properties:{type:{enum:["message","function_call","f\
unction_call_output","mcp_approval_response","mcp_list_tools","mcp_call","mcp_approval_request"]}}},{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"message"}},allOf:[{type:"object",properties:{role:{enum:["system","user","assistant"]}}},{type:"object",required:["role"],
discriminator:{propertyName:"role"},oneOf:[{properties:{role:{const:"system"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemSystemMessage"}]},{properties:{
role:{const:"user"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemUserMessage"}]},{properties:{role:{const:"assistant"}},anyOf:[{$ref:"#/definitions/Real\
timeConversationItemAssistantMessage"}]}]}]},{properties:{type:{const:"function_call"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemFunctionCall"}]},{properties:{
type:{const:"function_call_output"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemFunctionCallOutput"}]},{properties:{type:{const:"mcp_approval_response"}},
anyOf:[{$ref:"#/definitions/RealtimeMcpApprovalResponse"}]},{properties:{type:{const:"mcp_list_tools"}},anyOf:[{$ref:"#/definitions/RealtimeMcpListTools"}]},{properties:{
type:{const:"mcp_call"}},anyOf:[{$ref:"#/definitions/RealtimeMcpToolCall"}]},{properties:{type:{const:"mcp_approval_request"}},anyOf:[{$ref:"#/definitions/Realt\
imeMcpApprovalRequest"}]}]}]},En={type:"object",properties:{content:{type:"array",items:{$ref:"#/definitions/RealtimeConversationItemSystemMessage.Content"}},role:{
type:"string",const:"system"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","i\
ncomplete","in_progress",null]}},required:["content","role","type"]},Zn={type:"object",properties:{text:{type:["string","null"]},type:{enum:["input_text",null]}}};
function Pi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text!==
void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return Pi.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Zn.
properties.text.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="input_text"||o===null))return Pi.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Zn.properties.type.enum}}],!1;var s=n===e}else var s=!0}else return Pi.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pi.errors=t,e===0}function Me(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content")||r.role===void 0&&(n="role")||
r.type===void 0&&(n="type"))return Me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.content!==void 0){
let p=r.content,f=e;if(e===f)if(Array.isArray(p)){var s=!0;let l=p.length;for(let h=0;h<l;h++){let w=e;Pi(p[h],{instancePath:i+"/content/"+h,parentData:p,parentDataProperty:h,
rootData:y})||(t=t===null?Pi.errors:t.concat(Pi.errors),e=t.length);var s=w===e;if(!s)break}}else return Me.errors=[{instancePath:i+"/content",schemaPath:"#/pro\
perties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=f===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,f=e;if(typeof p!="string")return Me.
errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="system")return Me.errors=[{instancePath:i+
"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"system"}}],!1;var o=f===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,
f=e;if(typeof p!="string")return Me.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="messa\
ge")return Me.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=f===e}else var o=!0;
if(o){if(r.id!==void 0){let p=r.id,f=e;if(typeof p!="string"&&p!==null)return Me.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:En.properties.id.type}}],!1;var o=f===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,f=e;if(!(p==="realtime.item"||p===null))return Me.
errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:En.properties.object.enum}}],!1;var o=f===e}else var o=!0;
if(o)if(r.status!==void 0){let p=r.status,f=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Me.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:En.properties.status.enum}}],!1;var o=f===e}else var o=!0}}}}}else return Me.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=t,e===0}var $n={type:"object",properties:{content:{type:"array",items:{$ref:"#/d\
efinitions/RealtimeConversationItemUserMessage.Content"}},role:{type:"string",const:"user"},type:{type:"string",const:"message"},id:{type:["string","null"]},object:{
enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]}},required:["content","role","type"]},Zs={type:"object",properties:{audio:{
type:["string","null"]},detail:{enum:["auto","low","high",null]},image_url:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","nu\
ll"]},type:{anyOf:[{type:"string",enum:["input_text","input_audio","input_image"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};
function qr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==
void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return qr.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{
type:Zs.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.detail!==void 0){let n=r.detail,p=e;if(!(n==="auto"||n==="low"||n==="high"||n===null))return qr.
errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Zs.properties.detail.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.image_url!==void 0){let n=r.image_url,p=e;if(typeof n!="string"&&n!==null)return qr.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/ima\
ge_url/type",keyword:"type",params:{type:Zs.properties.image_url.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="s\
tring"&&n!==null)return qr.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Zs.properties.text.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return qr.errors=[{instancePath:i+"/transcript",schemaPath:"\
#/properties/transcript/type",keyword:"type",params:{type:Zs.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,
f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=
[g]:t.push(g),e++}if(!(n==="input_text"||n==="input_audio"||n==="input_image")){let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:Zs.properties.type.anyOf[0].enum}};t===null?t=[g]:t.push(g),e++}var o=h===e;if(l=l||o,!l){let g=e;if(typeof n!="string"){let d={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),e++}if(n!=="audio"){let d={instancePath:i+"/\
type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"audio"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(l=l||o,!l){let d=e;
if(n!==null){let k={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var o=d===
e;l=l||o}}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[g]:t.push(g),e++,qr.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let n=r.format,p=e;if(typeof n!="string"&&n!==null)return qr.errors=
[{instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:Zs.properties.format.type}}],!1;var s=p===e}else var s=!0}}}}}}else
return qr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qr.errors=t,e===0}function Se(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content")||r.role===
void 0&&(n="role")||r.type===void 0&&(n="type"))return Se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.
content!==void 0){let p=r.content,f=e;if(e===f)if(Array.isArray(p)){var s=!0;let l=p.length;for(let h=0;h<l;h++){let w=e;qr(p[h],{instancePath:i+"/content/"+h,parentData:p,
parentDataProperty:h,rootData:y})||(t=t===null?qr.errors:t.concat(qr.errors),e=t.length);var s=w===e;if(!s)break}}else return Se.errors=[{instancePath:i+"/conte\
nt",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=f===e}else var o=!0;if(o){if(r.role!==void 0){let p=r.role,f=e;if(typeof p!=
"string")return Se.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="user")return Se.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"user"}}],!1;var o=f===e}else var o=!0;if(o){if(r.type!==void 0){
let p=r.type,f=e;if(typeof p!="string")return Se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(p!=="message")return Se.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"}}],!1;var o=f===e}else
var o=!0;if(o){if(r.id!==void 0){let p=r.id,f=e;if(typeof p!="string"&&p!==null)return Se.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:$n.properties.id.type}}],!1;var o=f===e}else var o=!0;if(o){if(r.object!==void 0){let p=r.object,f=e;if(!(p==="realtime.item"||p===null))return Se.
errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:$n.properties.object.enum}}],!1;var o=f===e}else var o=!0;
if(o)if(r.status!==void 0){let p=r.status,f=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Se.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:$n.properties.status.enum}}],!1;var o=f===e}else var o=!0}}}}}else return Se.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=t,e===0}var un={type:"object",properties:{content:{type:"array",items:{$ref:"#/d\
efinitions/RealtimeConversationItemAssistantMessage.Content"}},role:{type:"string",const:"assistant"},type:{type:"string",const:"message"},id:{type:["string","n\
ull"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["content","rol\
e","type"]},nn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"s\
tring",enum:["output_text","output_audio"]},{type:"string",const:"audio"},{type:"null"}]},format:{type:["string","null"]}}};function st(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!=
"string"&&n!==null)return st.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:nn.properties.audio.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==null)return st.errors=[{instancePath:i+"/text",schemaPath:"#/properties/te\
xt/type",keyword:"type",params:{type:nn.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!=
"string"&&n!==null)return st.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:nn.properties.transcript.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/\
properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),e++}if(!(n==="output_text"||n==="output_audio")){let g={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:nn.properties.type.anyOf[0].enum}};t===null?t=[g]:t.push(g),e++}var o=h===
e;if(l=l||o,!l){let g=e;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[d]:t.push(d),e++}if(n!=="audio"){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue:"au\
dio"}};t===null?t=[d]:t.push(d),e++}var o=g===e;if(l=l||o,!l){let d=e;if(n!==null){let k={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var o=d===e;l=l||o}}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,st.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.format!==void 0){let n=r.
format,p=e;if(typeof n!="string"&&n!==null)return st.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:nn.properties.
format.type}}],!1;var s=p===e}else var s=!0}}}}else return st.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return st.errors=
t,e===0}function Ee(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.content===void 0&&(n="content")||r.role===void 0&&(n="role")||r.type===void 0&&(n="type"))return Ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.content!==void 0){let p=r.content,f=e;if(e===f)if(Array.isArray(p)){var s=!0;let l=p.length;for(let h=0;h<l;h++){
let w=e;st(p[h],{instancePath:i+"/content/"+h,parentData:p,parentDataProperty:h,rootData:y})||(t=t===null?st.errors:t.concat(st.errors),e=t.length);var s=w===e;
if(!s)break}}else return Ee.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}}],!1;var o=f===e}else
var o=!0;if(o){if(r.role!==void 0){let p=r.role,f=e;if(typeof p!="string")return Ee.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="assistant")return Ee.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"}}],!1;var o=f===e}else var o=!0;if(o){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return Ee.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="message")return Ee.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"message"}}],!1;var o=f===e}else var o=!0;if(o){if(r.id!==void 0){let p=r.id,f=e;if(typeof p!="string"&&p!==null)return Ee.
errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:un.properties.id.type}}],!1;var o=f===e}else var o=!0;if(o){if(r.object!==
void 0){let p=r.object,f=e;if(!(p==="realtime.item"||p===null))return Ee.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",
params:{allowedValues:un.properties.object.enum}}],!1;var o=f===e}else var o=!0;if(o){if(r.status!==void 0){let p=r.status,f=e;if(!(p==="completed"||p==="incomp\
lete"||p==="in_progress"||p===null))return Ee.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:un.properties.
status.enum}}],!1;var o=f===e}else var o=!0;if(o)if(r.phase!==void 0){let p=r.phase,f=e;if(typeof p!="string"&&p!==null)return Ee.errors=[{instancePath:i+"/phas\
e",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:un.properties.phase.type}}],!1;var o=f===e}else var o=!0}}}}}}else return Ee.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=t,e===0}var on={type:"object",properties:{arguments:{type:"string"},name:{type:"\
string"},type:{type:"string",const:"function_call"},id:{type:["string","null"]},call_id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:[
"completed","incomplete","in_progress",null]},phase:{type:["string","null"]}},required:["arguments","name","type"]};function $e(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="arguments")||r.name===
void 0&&(o="name")||r.type===void 0&&(o="type"))return $e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
arguments!==void 0){let n=e;if(typeof r.arguments!="string")return $e.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return $e.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return $e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function_call")return $e.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function_call"}}],!1;var s=p===e}else var s=!0;if(s){
if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="string"&&n!==null)return $e.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:on.properties.id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=r.call_id,p=e;if(typeof n!="string"&&n!==null)return $e.errors=[{instancePath:i+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:on.properties.call_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.object!==void 0){
let n=r.object,p=e;if(!(n==="realtime.item"||n===null))return $e.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{
allowedValues:on.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s){if(r.status!==void 0){let n=r.status,p=e;if(!(n==="completed"||n==="incomplete"||n===
"in_progress"||n===null))return $e.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:on.properties.status.
enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.phase!==void 0){let n=r.phase,p=e;if(typeof n!="string"&&n!==null)return $e.errors=[{instancePath:i+"/phase",schemaPath:"\
#/properties/phase/type",keyword:"type",params:{type:on.properties.phase.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return $e.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return $e.errors=t,e===0}var Rn={type:"object",properties:{call_id:{type:"string"},output:{type:"string"},type:{
type:"string",const:"function_call_output"},id:{type:["string","null"]},object:{enum:["realtime.item",null]},status:{enum:["completed","incomplete","in_progress",
null]}},required:["call_id","output","type"]};function We(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.output===void 0&&(o="output")||r.type===void 0&&(o="type"))return We.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return We.
errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output!==
void 0){let n=e;if(typeof r.output!="string")return We.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return We.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function_call_output")return We.errors=[{instancePath:i+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"function_call_output"}}],!1;var s=p===e}else var s=!0;if(s){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="stri\
ng"&&n!==null)return We.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Rn.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.object!==void 0){let n=r.object,p=e;if(!(n==="realtime.item"||n===null))return We.errors=[{instancePath:i+"/object",schemaPath:"#/properties\
/object/enum",keyword:"enum",params:{allowedValues:Rn.properties.object.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.status!==void 0){let n=r.status,p=e;if(!(n===
"completed"||n==="incomplete"||n==="in_progress"||n===null))return We.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:Rn.properties.status.enum}}],!1;var s=p===e}else var s=!0}}}}}else return We.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return We.errors=t,e===0}var el={type:"object",properties:{id:{type:"string"},approval_request_id:{type:"string"},approve:{type:"boolean"},type:{type:"\
string",const:"mcp_approval_response"},reason:{type:["string","null"]}},required:["id","approval_request_id","approve","type"]};function Ze(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.approval_request_id===
void 0&&(o="approval_request_id")||r.approve===void 0&&(o="approve")||r.type===void 0&&(o="type"))return Ze.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let n=e;if(typeof r.id!="string")return Ze.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.approval_request_id!==void 0){let n=e;if(typeof r.approval_request_id!="s\
tring")return Ze.errors=[{instancePath:i+"/approval_request_id",schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.approve!==void 0){let n=e;if(typeof r.approve!="boolean")return Ze.errors=[{instancePath:i+"/approve",schemaPath:"#/properties/approv\
e/type",keyword:"type",params:{type:"boolean"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ze.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_approval_response")return Ze.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_response"}}],!1;var s=p===e}else var s=!0;if(s)if(r.reason!==void 0){
let n=r.reason,p=e;if(typeof n!="string"&&n!==null)return Ze.errors=[{instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:el.
properties.reason.type}}],!1;var s=p===e}else var s=!0}}}}else return Ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Ze.errors=t,e===0}var rl={type:"object",properties:{server_label:{type:"string"},tools:{type:"array",items:{$ref:"#/definitions/RealtimeMcpListTools.Tool"}},
type:{type:"string",const:"mcp_list_tools"},id:{type:["string","null"]}},required:["server_label","tools","type"]},tl={type:"object",properties:{input_schema:{},
name:{type:"string"},annotations:{anyOf:[{},{type:"null"}]},description:{type:["string","null"]}},required:["input_schema","name"]};function Es(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.input_schema===void 0&&(o="i\
nput_schema")||r.name===void 0&&(o="name"))return Es.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.name!==
void 0){let n=e;if(typeof r.name!="string")return Es.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.annotations!==void 0)var s=e===e;else var s=!0;if(s)if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="str\
ing"&&n!==null)return Es.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:tl.properties.description.
type}}],!1;var s=p===e}else var s=!0}}else return Es.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Es.errors=t,e===
0}function or(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.server_label===void 0&&(n="server_label")||r.tools===void 0&&(n="tools")||r.type===void 0&&(n="type"))return or.errors=[{instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:n}}],!1;if(r.server_label!==void 0){let p=e;if(typeof r.server_label!="string")return or.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.tools!==void 0){let p=r.
tools,f=e;if(e===f)if(Array.isArray(p)){var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;Es(p[w],{instancePath:i+"/tools/"+w,parentData:p,parentDataProperty:w,
rootData:y})||(t=t===null?Es.errors:t.concat(Es.errors),e=t.length);var o=g===e;if(!o)break}}else return or.errors=[{instancePath:i+"/tools",schemaPath:"#/prope\
rties/tools/type",keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return or.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="mcp_list_tools")return or.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}}],!1;var s=f===e}else var s=!0;if(s)if(r.id!==void 0){let p=r.
id,f=e;if(typeof p!="string"&&p!==null)return or.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:rl.properties.id.type}}],
!1;var s=f===e}else var s=!0}}}else return or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return or.errors=t,e===0}var Cn={
type:"object",properties:{id:{type:"string"},arguments:{type:"string"},name:{type:"string"},server_label:{type:"string"},type:{type:"string",const:"mcp_call"},approval_request_id:{
type:["string","null"]},error:{if:{type:"object"},then:{allOf:[{type:"object",properties:{type:{enum:["protocol_error","tool_execution_error","http_error"]}}},{
type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"protocol_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcpPr\
otocolError"}]},{properties:{type:{const:"tool_execution_error"}},anyOf:[{$ref:"#/definitions/RealtimeMcpToolExecutionError"}]},{properties:{type:{const:"http_e\
rror"}},anyOf:[{$ref:"#/definitions/RealtimeMcphttpError"}]}]}]},else:{anyOf:[{type:"null"}]}},output:{type:["string","null"]}},required:["id","arguments","name",
"server_label","type"]};function it(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return it.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let n=e;if(typeof r.code!="number")return it.errors=[{instancePath:i+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return it.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return it.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="protocol_error")return it.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],
!1;var s=p===e}else var s=!0}}else return it.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return it.errors=t,e===0}function Et(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Et.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Et.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Et.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="tool_execution_error")return Et.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"tool_execution_error"}}],!1;var s=p===e}else var s=!0}else return Et.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Et.errors=t,e===0}function nt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.code===void 0&&(o="code")||r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return nt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.code!==void 0){let n=e;if(typeof r.code!="number")return nt.errors=[{instancePath:i+"/code",schemaPath:"#/propert\
ies/code/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")return nt.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return nt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="http_error")return nt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"http_error"}}],!1;var s=p===
e}else var s=!0}}else return nt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nt.errors=t,e===0}function le(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.id===void 0&&(w="id")||r.arguments===
void 0&&(w="arguments")||r.name===void 0&&(w="name")||r.server_label===void 0&&(w="server_label")||r.type===void 0&&(w="type"))return le.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;if(r.id!==void 0){let g=e;if(typeof r.id!="string")return le.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.arguments!==void 0){let g=e;if(typeof r.
arguments!="string")return le.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=g===
e}else var s=!0;if(s){if(r.name!==void 0){let g=e;if(typeof r.name!="string")return le.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.server_label!==void 0){let g=e;if(typeof r.server_label!="string")return le.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=g===e}else var s=!0;if(s){if(r.type!==void 0){let g=r.
type,u=e;if(typeof g!="string")return le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(g!=="\
mcp_call")return le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1;var s=u===e}else var s=!0;
if(s){if(r.approval_request_id!==void 0){let g=r.approval_request_id,u=e;if(typeof g!="string"&&g!==null)return le.errors=[{instancePath:i+"/approval_request_id",
schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type:Cn.properties.approval_request_id.type}}],!1;var s=u===e}else var s=!0;if(s){if(r.
error!==void 0){let g=r.error,u=e,d=e,P=!0,k=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))){let m={};t===null?t=[m]:t.push(m),e++}var o=k===e;e=d,t!==null&&(d?
t.length=d:t=null);let A;if(o){let m=e,a=e;if(e===a)if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.type!==void 0){let _=g.type;if(!(_==="protocol_error"||_===
"tool_execution_error"||_==="http_error"))return le.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/allOf/0/properties/type/enum",keyword:"\
enum",params:{allowedValues:Cn.properties.error.then.allOf[0].properties.type.enum}}],!1}}else return le.errors=[{instancePath:i+"/error",schemaPath:"#/properti\
es/error/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=a===e;if(n){let _=e;if(e===_)if(g&&typeof g=="object"&&!Array.isArray(g)){let D;if(g.
type===void 0&&(D="type"))return le.errors=[{instancePath:i+"/error",schemaPath:"#/properties/error/then/allOf/1/required",keyword:"required",params:{missingProperty:D}}],
!1;{let q=g.type;if(typeof q=="string")if(q==="protocol_error"){let b=e,V=e,x=!1,T=e;it(g,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:y})||
(t=t===null?it.errors:t.concat(it.errors),e=t.length);var p=T===e;if(x=x||p,x)e=V,t!==null&&(V?t.length=V:t=null);else{let R={instancePath:i+"/error",schemaPath:"\
#/properties/error/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,le.errors=t,!1}if(e===b&&g&&typeof g=="object"&&!Array.
isArray(g)&&g.type!==void 0&&g.type!=="protocol_error")return le.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/allOf/1/oneOf/0/prope\
rties/type/const",keyword:"const",params:{allowedValue:"protocol_error"}}],!1}else if(q==="tool_execution_error"){let b=e,V=e,x=!1,T=e;Et(g,{instancePath:i+"/er\
ror",parentData:r,parentDataProperty:"error",rootData:y})||(t=t===null?Et.errors:t.concat(Et.errors),e=t.length);var f=T===e;if(x=x||f,x)e=V,t!==null&&(V?t.length=
V:t=null);else{let R={instancePath:i+"/error",schemaPath:"#/properties/error/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(
R),e++,le.errors=t,!1}if(e===b&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!=="tool_execution_error")return le.errors=[{instancePath:i+"/e\
rror/type",schemaPath:"#/properties/error/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"tool_execution_error"}}],!1}else if(q===
"http_error"){let b=e,V=e,x=!1,T=e;nt(g,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(t=t===null?nt.errors:t.concat(nt.errors),
e=t.length);var l=T===e;if(x=x||l,x)e=V,t!==null&&(V?t.length=V:t=null);else{let R={instancePath:i+"/error",schemaPath:"#/properties/error/then/allOf/1/oneOf/2/\
anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,le.errors=t,!1}if(e===b&&g&&typeof g=="object"&&!Array.isArray(g)&&g.type!==void 0&&g.type!==
"http_error")return le.errors=[{instancePath:i+"/error/type",schemaPath:"#/properties/error/then/allOf/1/oneOf/2/properties/type/const",keyword:"const",params:{
allowedValue:"http_error"}}],!1}else return le.errors=[{instancePath:i+"/error",schemaPath:"#/properties/error/then/allOf/1/discriminator",keyword:"discriminato\
r",params:{error:"mapping",tag:"type",tagValue:q}}],!1;else return le.errors=[{instancePath:i+"/error",schemaPath:"#/properties/error/then/allOf/1/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:q}}],!1}}else return le.errors=[{instancePath:i+"/error",schemaPath:"#/properties/error/then/all\
Of/1/type",keyword:"type",params:{type:"object"}}],!1;var n=_===e}var o=m===e;P=o,A="then"}else{let m=e,a=e,c=!1,_=e;if(g!==null){let D={instancePath:i+"/error",
schemaPath:"#/properties/error/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var h=_===e;if(c=c||h,c)e=a,t!==null&&(a?t.length=
a:t=null);else{let D={instancePath:i+"/error",schemaPath:"#/properties/error/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,le.errors=
t,!1}var o=m===e;P=o,A="else"}if(!P){let m={instancePath:i+"/error",schemaPath:"#/properties/error/if",keyword:"if",params:{failingKeyword:A}};return t===null?t=
[m]:t.push(m),e++,le.errors=t,!1}var s=u===e}else var s=!0;if(s)if(r.output!==void 0){let g=r.output,u=e;if(typeof g!="string"&&g!==null)return le.errors=[{instancePath:i+
"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Cn.properties.output.type}}],!1;var s=u===e}else var s=!0}}}}}}}else return le.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=t,e===0}function er(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.id===void 0&&(o="id")||r.arguments===void 0&&(o="arguments")||r.name===void 0&&(o="name")||r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o=
"type"))return er.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){let n=e;if(typeof r.id!="\
string")return er.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
arguments!==void 0){let n=e;if(typeof r.arguments!="string")return er.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return er.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.server_label!==void 0){let n=e;if(typeof r.server_label!=
"string")return er.errors=[{instancePath:i+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return er.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="mcp_approval_request")return er.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"mcp_approval_request"}}],!1;var s=p===e}else var s=!0}}}}else return er.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return er.errors=t,e===0}function L(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0,s=e;if(e===s)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.type!==void 0){let k=r.type;if(!(k==="message"||k==="function_call"||k==="function_call_output"||k==="mcp_approval_response"||
k==="mcp_list_tools"||k==="mcp_call"||k==="mcp_approval_request"))return L.errors=[{instancePath:i+"/type",schemaPath:"#/allOf/0/properties/type/enum",keyword:"\
enum",params:{allowedValues:Yn.allOf[0].properties.type.enum}}],!1}}else return L.errors=[{instancePath:i,schemaPath:"#/allOf/0/type",keyword:"type",params:{type:"\
object"}}],!1;var o=s===e;if(o){let k=e;if(e===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.type===void 0&&(E="type"))return L.errors=[{instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:E}}],!1;{let m=r.type;if(typeof m=="string")if(m==="message"){let a=e,c=e;if(e===c)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.role!==void 0){let _=r.role;if(!(_==="system"||_==="user"||_==="assistant"))return L.errors=[{instancePath:i+"/role",
schemaPath:"#/allOf/1/oneOf/0/allOf/0/properties/role/enum",keyword:"enum",params:{allowedValues:Yn.allOf[1].oneOf[0].allOf[0].properties.role.enum}}],!1}}else return L.
errors=[{instancePath:i,schemaPath:"#/allOf/1/oneOf/0/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=c===e;if(n){let _=e;if(e===_)if(r&&typeof r==
"object"&&!Array.isArray(r)){let D;if(r.role===void 0&&(D="role"))return L.errors=[{instancePath:i,schemaPath:"#/allOf/1/oneOf/0/allOf/1/required",keyword:"requ\
ired",params:{missingProperty:D}}],!1;{let q=r.role;if(typeof q=="string")if(q==="system"){let b=e,V=e,x=!1,T=e;Me(r,{instancePath:i,parentData:O,parentDataProperty:j,
rootData:y})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var p=T===e;if(x=x||p,x)e=V,t!==null&&(V?t.length=V:t=null);else{let R={instancePath:i,schemaPath:"\
#/allOf/1/oneOf/0/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,L.errors=t,!1}if(e===b&&r&&typeof r=="object"&&!Array.isArray(
r)&&r.role!==void 0&&r.role!=="system")return L.errors=[{instancePath:i+"/role",schemaPath:"#/allOf/1/oneOf/0/allOf/1/oneOf/0/properties/role/const",keyword:"co\
nst",params:{allowedValue:"system"}}],!1}else if(q==="user"){let b=e,V=e,x=!1,T=e;Se(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?
Se.errors:t.concat(Se.errors),e=t.length);var f=T===e;if(x=x||f,x)e=V,t!==null&&(V?t.length=V:t=null);else{let R={instancePath:i,schemaPath:"#/allOf/1/oneOf/0/a\
llOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,L.errors=t,!1}if(e===b&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==
void 0&&r.role!=="user")return L.errors=[{instancePath:i+"/role",schemaPath:"#/allOf/1/oneOf/0/allOf/1/oneOf/1/properties/role/const",keyword:"const",params:{allowedValue:"\
user"}}],!1}else if(q==="assistant"){let b=e,V=e,x=!1,T=e;Ee(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?Ee.errors:t.concat(Ee.
errors),e=t.length);var l=T===e;if(x=x||l,x)e=V,t!==null&&(V?t.length=V:t=null);else{let R={instancePath:i,schemaPath:"#/allOf/1/oneOf/0/allOf/1/oneOf/2/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,L.errors=t,!1}if(e===b&&r&&typeof r=="object"&&!Array.isArray(r)&&r.role!==void 0&&r.role!=="assi\
stant")return L.errors=[{instancePath:i+"/role",schemaPath:"#/allOf/1/oneOf/0/allOf/1/oneOf/2/properties/role/const",keyword:"const",params:{allowedValue:"assis\
tant"}}],!1}else return L.errors=[{instancePath:i,schemaPath:"#/allOf/1/oneOf/0/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"role",
tagValue:q}}],!1;else return L.errors=[{instancePath:i,schemaPath:"#/allOf/1/oneOf/0/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"rol\
e",tagValue:q}}],!1}}else return L.errors=[{instancePath:i,schemaPath:"#/allOf/1/oneOf/0/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var n=_===e}if(e===
a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="message")return L.errors=[{instancePath:i+"/type",schemaPath:"#/allOf/1/oneOf/0/properti\
es/type/const",keyword:"const",params:{allowedValue:"message"}}],!1}else if(m==="function_call"){let a=e,c=e,_=!1,v=e;$e(r,{instancePath:i,parentData:O,parentDataProperty:j,
rootData:y})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);var h=v===e;if(_=_||h,_)e=c,t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"\
#/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,L.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==
void 0&&r.type!=="function_call")return L.errors=[{instancePath:i+"/type",schemaPath:"#/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
function_call"}}],!1}else if(m==="function_call_output"){let a=e,c=e,_=!1,v=e;We(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?We.
errors:t.concat(We.errors),e=t.length);var w=v===e;if(_=_||w,_)e=c,t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/allOf/1/oneOf/2/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,L.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="f\
unction_call_output")return L.errors=[{instancePath:i+"/type",schemaPath:"#/allOf/1/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"functio\
n_call_output"}}],!1}else if(m==="mcp_approval_response"){let a=e,c=e,_=!1,v=e;Ze(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?
Ze.errors:t.concat(Ze.errors),e=t.length);var g=v===e;if(_=_||g,_)e=c,t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/allOf/1/oneOf/3/a\
nyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,L.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!==
"mcp_approval_response")return L.errors=[{instancePath:i+"/type",schemaPath:"#/allOf/1/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"mcp_\
approval_response"}}],!1}else if(m==="mcp_list_tools"){let a=e,c=e,_=!1,v=e;or(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?or.
errors:t.concat(or.errors),e=t.length);var u=v===e;if(_=_||u,_)e=c,t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/allOf/1/oneOf/4/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,L.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="m\
cp_list_tools")return L.errors=[{instancePath:i+"/type",schemaPath:"#/allOf/1/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tool\
s"}}],!1}else if(m==="mcp_call"){let a=e,c=e,_=!1,v=e;le(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?le.errors:t.concat(le.errors),
e=t.length);var d=v===e;if(_=_||d,_)e=c,t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/allOf/1/oneOf/5/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[D]:t.push(D),e++,L.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_call")return L.errors=[{instancePath:i+
"/type",schemaPath:"#/allOf/1/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"mcp_call"}}],!1}else if(m==="mcp_approval_request"){let a=e,c=e,
_=!1,v=e;er(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?er.errors:t.concat(er.errors),e=t.length);var P=v===e;if(_=_||P,_)e=c,
t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/allOf/1/oneOf/6/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,L.
errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp_approval_request")return L.errors=[{instancePath:i+"/type",schemaPath:"\
#/allOf/1/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_request"}}],!1}else return L.errors=[{instancePath:i,schemaPath:"#/a\
llOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:m}}],!1;else return L.errors=[{instancePath:i,schemaPath:"#/allOf/1/di\
scriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:m}}],!1}}else return L.errors=[{instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"}}],!1;var o=k===e}return L.errors=t,e===0}function Yt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return Yt.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"ite\
m",rootData:y})||(t=t===null?L.errors:t.concat(L.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")
return Yt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.create")return Yt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.create"}}],!1;var s=p===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Yt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:Xn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;
if(typeof n!="string"&&n!==null)return Yt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Xn.
properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Yt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return Yt.errors=t,e===0}var np=Zt,sl={type:"object",properties:{item_id:{type:"string"},type:{type:"string",const:"conversation.item.delete"},event_id:{
type:["string","null"]}},required:["item_id","type"]};function Zt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Zt.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Zt.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return Zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversat\
ion.item.delete")return Zt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.delete"}}],
!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Zt.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:sl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return Zt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Zt.errors=t,e===0}var op=es,il={type:"object",properties:{item_id:{type:"string"},type:{type:"string",
const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function es(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return es.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")
return es.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return es.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.retrieve")return es.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return es.errors=[
{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:il.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else
return es.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return es.errors=t,e===0}var pp=Jr,nl={type:"object",properties:{
audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncate"},event_id:{type:["stri\
ng","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Jr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&(o="content_index")||r.
item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Jr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Jr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_m\
s/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Jr.
errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Jr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Jr.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncate")return Jr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return Jr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:nl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Jr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Jr.errors=t,e===0}var ap=rs,ol={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{type:["s\
tring","null"]}},required:["audio","type"]};function rs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return rs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let n=e;if(typeof r.audio!="string")return rs.errors=[{instancePath:i+"/audio",schemaPath:"#/prop\
erties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return rs.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.append")return rs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return rs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/typ\
e",keyword:"type",params:{type:ol.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return rs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return rs.errors=t,e===0}var lp=si,pl={type:"object",properties:{type:{type:"string",const:"input_audio_buffer.clear"},event_id:{
type:["string","null"]}},required:["type"]};function si(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return si.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return si.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="input_audio_buffer.clear")return si.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return si.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:pl.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return si.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return si.errors=t,e===0}var yp=ii,al={type:"object",properties:{type:{type:"str\
ing",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function ii(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ii.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ii.errors=[{instancePath:i+"/ty\
pe",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.clear")return ii.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ii.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:al.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return ii.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ii.errors=t,e===0}var fp=ni,ll={type:"object",properties:{type:{type:"string",const:"input_audio_buffer.commit"},event_id:{type:["string","null"]}},required:[
"type"]};function ni(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.type===void 0&&(o="type"))return ni.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return ni.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="input_audio_buffer.commit")return ni.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_au\
dio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ni.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ll.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return ni.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ni.errors=t,e===0}var up=ts,eo={type:"object",properties:{type:{type:"str\
ing",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},required:["type"]};function ts(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ts.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ts.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.cancel")return ts.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ts.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:eo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==void 0){let n=r.response_id,p=e;if(typeof n!="string"&&n!==null)return ts.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:eo.properties.response_id.type}}],!1;var s=p===e}else
var s=!0}}else return ts.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ts.errors=t,e===0}var dp=ss,yl={type:"obj\
ect",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},response:{anyOf:[{$ref:"#/definitions/RealtimeResponseCreatePara\
ms"},{type:"null"}]}},required:["type"]},zr={type:"object",properties:{audio:{anyOf:[{$ref:"#/definitions/RealtimeResponseCreateAudioOutput"},{type:"null"}]},conversation:{
type:["string","null"]},input:{anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItem"}},{type:"array",items:{allOf:[{type:"object",properties:{type:{
enum:["message","function_call","function_call_output","mcp_approval_response","mcp_list_tools","mcp_call","mcp_approval_request","item_reference"]}}},{type:"ob\
ject",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"message"}},allOf:[{type:"object",properties:{role:{enum:["system","\
user","assistant"]}}},{type:"object",required:["role"],discriminator:{propertyName:"role"},oneOf:[{properties:{role:{const:"system"}},anyOf:[{$ref:"#/definition\
s/RealtimeConversationItemSystemMessage"}]},{properties:{role:{const:"user"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemUserMessage"}]},{properties:{role:{
const:"assistant"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemAssistantMessage"}]}]}]},{properties:{type:{const:"function_call"}},anyOf:[{$ref:"#/defi\
nitions/RealtimeConversationItemFunctionCall"}]},{properties:{type:{const:"function_call_output"}},anyOf:[{$ref:"#/definitions/RealtimeConversationItemFunctionC\
allOutput"}]},{properties:{type:{const:"mcp_approval_response"}},anyOf:[{$ref:"#/definitions/RealtimeMcpApprovalResponse"}]},{properties:{type:{const:"mcp_list_\
tools"}},anyOf:[{$ref:"#/definitions/RealtimeMcpListTools"}]},{properties:{type:{const:"mcp_call"}},anyOf:[{$ref:"#/definitions/RealtimeMcpToolCall"}]},{properties:{
type:{const:"mcp_approval_request"}},anyOf:[{$ref:"#/definitions/RealtimeMcpApprovalRequest"}]},{properties:{type:{const:"item_reference"}},anyOf:[{type:"object",
properties:{type:{type:"string",const:"item_reference"},id:{type:"string"}},required:["type","id"]}]}]}]}},{type:"null"}]},instructions:{type:["string","null"]},
max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{type:"null"}]},output_modalities:{
type:["array","null"],items:{type:"string",enum:["text","audio"]}},parallel_tool_calls:{type:["boolean","null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePro\
mpt"},{type:"null"}]},reasoning:{anyOf:[{$ref:"#/definitions/RealtimeReasoning"},{type:"null"}]},tool_choice:{if:{type:"object"},then:{allOf:[{type:"object",properties:{
type:{enum:["function","mcp"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"\
#/definitions/ToolChoiceFunction"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/ToolChoiceMcp"}]}]}]},else:{anyOf:[{$ref:"#/definitions/ToolCh\
oiceOptions"},{type:"null"}]}},tools:{type:["array","null"],items:{if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["fun\
ction","mcp"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/R\
ealtimeFunctionTool"}]},{properties:{type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/RealtimeResponseCreateMcpTool"}]}]}]},else:{anyOf:[{$ref:"#/definitions/Rea\
ltimeFunctionTool"}]}}}}};var fl={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["aud\
io/pcm","audio/pcmu","audio/pcma"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{
type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},voice:{anyOf:[{type:"\
string"},{$ref:"#/definitions/RealtimeResponseCreateAudioOutput.Output.ID"},{type:"null"}]}}},ul={type:"object",properties:{rate:{anyOf:[{type:"number",const:24e3},
{type:"number"},{type:"null"}]},type:{enum:["audio/pcm",null]}}};function ne(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rate!==void 0){let n=r.rate,p=e,f=e,l=!1,h=e;if(typeof n!="number"){let w={instancePath:i+"/rate",
schemaPath:"#/properties/rate/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[w]:t.push(w),e++}if(n!==24e3){let w={instancePath:i+"/rate",schemaPath:"\
#/properties/rate/anyOf/0/const",keyword:"const",params:{allowedValue:24e3}};t===null?t=[w]:t.push(w),e++}var s=h===e;if(l=l||s,!l){let w=e;if(typeof n!="number"){
let u={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/1/type",keyword:"type",params:{type:"number"}};t===null?t=[u]:t.push(u),e++}var s=w===e;if(l=l||
s,!l){let u=e;if(n!==null){let P={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(
P),e++}var s=u===e;l=l||s}}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let w={instancePath:i+"/rate",schemaPath:"#/properties/rate/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[w]:t.push(w),e++,ne.errors=t,!1}var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let n=r.type,p=e;if(!(n==="audio/pcm"||n===null))return ne.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ul.properties.type.enum}}],!1;var o=p===e}else var o=!0}else
return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=t,e===0}var dl={type:"object",properties:{type:{
enum:["audio/pcmu",null]}}};function pe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="audio/pcmu"||s===null))return pe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enu\
m",keyword:"enum",params:{allowedValues:dl.properties.type.enum}}],!1}}else return pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return pe.errors=t,e===0}var cl={type:"object",properties:{type:{enum:["audio/pcma",null]}}};function ae(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="audio/pcma"||s===null))return ae.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:cl.properties.type.enum}}],!1}}else return ae.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=t,e===0}function bi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return bi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return bi.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return bi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return bi.errors=t,e===0}function Pe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let d=r.format,P=e,k=e,A=!0,E=e;if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let a={};t===null?t=[a]:t.push(a),e++}var s=E===e;e=k,t!==null&&(k?t.length=k:t=null);let m;if(s){let a=e,c=e,_=!0,v=e;if(e===v)if(d&&typeof d=="object"&&!Array.
isArray(d)){let b;if(d.type===void 0&&(b="type")){let V={};t===null?t=[V]:t.push(V),e++}}else{let b={};t===null?t=[b]:t.push(b),e++}var o=v===e;e=c,t!==null&&(c?
t.length=c:t=null);let D;if(o){let b=e,V=e;if(e===V)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type!==void 0){let T=d.type;if(!(T==="audio/pcm"||T==="aud\
io/pcmu"||T==="audio/pcma"))return Pe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/0/properties/type/enum",keyword:"en\
um",params:{allowedValues:fl.properties.format.then.then.allOf[0].properties.type.enum}}],!1}}else return Pe.errors=[{instancePath:i+"/format",schemaPath:"#/pro\
perties/format/then/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=V===e;if(n){let T=e;if(e===T)if(d&&typeof d=="object"&&!Array.isArray(d)){
let K;if(d.type===void 0&&(K="type"))return Pe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/required",keyword:"required",
params:{missingProperty:K}}],!1;{let I=d.type;if(typeof I=="string")if(I==="audio/pcm"){let F=e,M=e,S=!1,z=e;ne(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var p=z===e;if(S=S||p,S)e=M,t!==null&&(M?t.length=M:t=null);else{let H={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,Pe.errors=t,!1}if(e===
F&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcm")return Pe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/for\
mat/then/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(I==="audio/pcmu"){let F=e,M=e,S=!1,z=e;pe(d,
{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var f=z===e;if(S=S||f,S)e=
M,t!==null&&(M?t.length=M:t=null);else{let H={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[H]:t.push(H),e++,Pe.errors=t,!1}if(e===F&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcmu")return Pe.errors=[
{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],
!1}else if(I==="audio/pcma"){let F=e,M=e,S=!1,z=e;ae(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.
concat(ae.errors),e=t.length);var l=z===e;if(S=S||l,S)e=M,t!==null&&(M?t.length=M:t=null);else{let H={instancePath:i+"/format",schemaPath:"#/properties/format/t\
hen/then/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,Pe.errors=t,!1}if(e===F&&d&&typeof d=="object"&&!Array.isArray(d)&&
d.type!==void 0&&d.type!=="audio/pcma")return Pe.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/properties/typ\
e/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return Pe.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allO\
f/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:I}}],!1;else return Pe.errors=[{instancePath:i+"/format",schemaPath:"#/pr\
operties/format/then/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:I}}],!1}}else return Pe.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var n=T===e}var o=b===e;_=o,D="then"}else{let b=e,V=e,
x=!1,T=e;ne(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=T===e;
if(x=x||h,!x){let K=e;pe(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);
var h=K===e;if(x=x||h,!x){let F=e;ae(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),
e=t.length);var h=F===e;x=x||h}}if(x)e=V,t!==null&&(V?t.length=V:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,Pe.errors=t,!1}var o=b===e;_=o,D="else"}if(!_){let b={instancePath:i+"/format",schemaPath:"#/properties/fo\
rmat/then/if",keyword:"if",params:{failingKeyword:D}};return t===null?t=[b]:t.push(b),e++,Pe.errors=t,!1}var s=a===e;A=s,m="then"}else{let a=e,c=e,_=!1,v=e;if(d!==
null){let q={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var w=v===
e;if(_=_||w,_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[q]:t.push(q),e++,Pe.errors=t,!1}var s=a===e;A=s,m="else"}if(!A){let a={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{
failingKeyword:m}};return t===null?t=[a]:t.push(a),e++,Pe.errors=t,!1}var g=P===e}else var g=!0;if(g)if(r.voice!==void 0){let d=r.voice,P=e,k=e,A=!1,E=e;if(typeof d!=
"string"){let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}var u=E===
e;if(A=A||u,!A){let a=e;bi(d,{instancePath:i+"/voice",parentData:r,parentDataProperty:"voice",rootData:y})||(t=t===null?bi.errors:t.concat(bi.errors),e=t.length);
var u=a===e;if(A=A||u,!A){let _=e;if(d!==null){let D={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[D]:t.push(D),e++}var u=_===e;A=A||u}}if(A)e=k,t!==null&&(k?t.length=k:t=null);else{let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/any\
Of",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,Pe.errors=t,!1}var g=P===e}else var g=!0}else return Pe.errors=[{instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=t,e===0}function Bi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.output!==void 0){let o=r.output,n=e,p=!1,f=e;Pe(o,{instancePath:i+"/output",parentData:r,
parentDataProperty:"output",rootData:y})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==null&&
(n?t.length=n:t=null);else{let l={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[l]:t.push(l),e++,
Bi.errors=t,!1}}}else return Bi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Bi.errors=t,e===0}function Wt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let n=e;if(typeof r[o]!="string")return Wt.errors=[{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e;if(!s)break}else return Wt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Wt.errors=t,e===0}var ro={type:"object",properties:{id:{type:"string"},variables:{anyOf:[{type:"object",additionalProperties:{if:{type:"object"},then:{allOf:[
{type:"object",properties:{type:{enum:["input_text","input_image","input_file"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{
properties:{type:{const:"input_text"}},anyOf:[{$ref:"#/definitions/ResponseInputText"}]},{properties:{type:{const:"input_image"}},anyOf:[{$ref:"#/definitions/Re\
sponseInputImage"}]},{properties:{type:{const:"input_file"}},anyOf:[{$ref:"#/definitions/ResponseInputFile"}]}]}]},else:{anyOf:[{type:"string"}]}}},{type:"null"}]},
version:{type:["string","null"]}},required:["id"]};var ml={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function $t(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return $t.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return $t.
errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="explicit")return $t.errors=[{instancePath:i+
"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,
p=e;if(!(n==="30m"||n==="12h"||n===null))return $t.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:ml.properties.
ttl.enum}}],!1;var s=p===e}else var s=!0}else return $t.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $t.errors=
t,e===0}function ot(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.text===void 0&&(n="text")||r.type===void 0&&(n="type"))return ot.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],
!1;if(r.text!==void 0){let p=e;if(typeof r.text!="string")return ot.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return ot.errors=[{instancePath:i+"/type",schemaPath:"#\
/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_text")return ot.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/co\
nst",keyword:"const",params:{allowedValue:"input_text"}}],!1;var s=f===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
f=e,l=e,h=!1,w=e;$t(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:y})||(t=t===null?$t.errors:t.
concat($t.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{
let u={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(
u),e++,ot.errors=t,!1}var s=f===e}else var s=!0}}else return ot.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ot.
errors=t,e===0}var to={type:"object",properties:{detail:{$ref:"#/definitions/ImageDetail"},type:{type:"string",const:"input_image"},file_id:{type:["string","nul\
l"]},image_url:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputImage.PromptCacheBreakpoint"},{type:"null"}]}},required:[
"detail","type"]},_l={type:"string",enum:["low","high","auto","original"]};function Wi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;return typeof r!="string"?(Wi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="low"||r==="high"||r===
"auto"||r==="original"?(Wi.errors=t,e===0):(Wi.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_l.enum}}],!1)}var vl={type:"obj\
ect",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},required:["mode"]};function Rt(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return Rt.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return Rt.errors=[{instancePath:i+"/mo\
de",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="explicit")return Rt.errors=[{instancePath:i+"/mode",schemaPath:"#/pro\
perties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,p=e;if(!(n==="30m"||n===
"12h"||n===null))return Rt.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/enum",keyword:"enum",params:{allowedValues:vl.properties.ttl.enum}}],!1;var s=p===
e}else var s=!0}else return Rt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rt.errors=t,e===0}function Fr(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.detail===void 0&&(n="detail")||
r.type===void 0&&(n="type"))return Fr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.detail!==void 0){let p=e;
Wi(r.detail,{instancePath:i+"/detail",parentData:r,parentDataProperty:"detail",rootData:y})||(t=t===null?Wi.errors:t.concat(Wi.errors),e=t.length);var s=p===e}else
var s=!0;if(s){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return Fr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(p!=="input_image")return Fr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
input_image"}}],!1;var s=f===e}else var s=!0;if(s){if(r.file_id!==void 0){let p=r.file_id,f=e;if(typeof p!="string"&&p!==null)return Fr.errors=[{instancePath:i+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:to.properties.file_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.image_url!==
void 0){let p=r.image_url,f=e;if(typeof p!="string"&&p!==null)return Fr.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"t\
ype",params:{type:to.properties.image_url.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,f=e,l=e,
h=!1,w=e;Rt(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:y})||(t=t===null?Rt.errors:t.concat(
Rt.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_bre\
akpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let u={
instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,
Fr.errors=t,!1}var s=f===e}else var s=!0}}}}else return Fr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fr.errors=
t,e===0}var pn={type:"object",properties:{type:{type:"string",const:"input_file"},detail:{enum:["auto","low","high",null]},file_data:{type:["string","null"]},file_id:{
type:["string","null"]},file_url:{type:["string","null"]},filename:{type:["string","null"]},prompt_cache_breakpoint:{anyOf:[{$ref:"#/definitions/ResponseInputFi\
le.PromptCacheBreakpoint"},{type:"null"}]}},required:["type"]},hl={type:"object",properties:{mode:{type:"string",const:"explicit"},ttl:{enum:["30m","12h",null]}},
required:["mode"]};function Ct(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.mode===void 0&&(o="mode"))return Ct.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
mode!==void 0){let n=r.mode,p=e;if(typeof n!="string")return Ct.errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="explicit")return Ct.errors=[{instancePath:i+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue:"explicit"}}],
!1;var s=p===e}else var s=!0;if(s)if(r.ttl!==void 0){let n=r.ttl,p=e;if(!(n==="30m"||n==="12h"||n===null))return Ct.errors=[{instancePath:i+"/ttl",schemaPath:"#\
/properties/ttl/enum",keyword:"enum",params:{allowedValues:hl.properties.ttl.enum}}],!1;var s=p===e}else var s=!0}else return Ct.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ct.errors=t,e===0}function sr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return sr.errors=[{instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return sr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="input_file")return sr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"input_file"}}],!1;var s=f===e}else var s=!0;if(s){if(r.detail!==void 0){let p=r.detail,f=e;if(!(p==="auto"||p==="low"||
p==="high"||p===null))return sr.errors=[{instancePath:i+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:pn.properties.detail.
enum}}],!1;var s=f===e}else var s=!0;if(s){if(r.file_data!==void 0){let p=r.file_data,f=e;if(typeof p!="string"&&p!==null)return sr.errors=[{instancePath:i+"/fi\
le_data",schemaPath:"#/properties/file_data/type",keyword:"type",params:{type:pn.properties.file_data.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.file_id!==
void 0){let p=r.file_id,f=e;if(typeof p!="string"&&p!==null)return sr.errors=[{instancePath:i+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{
type:pn.properties.file_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.file_url!==void 0){let p=r.file_url,f=e;if(typeof p!="string"&&p!==null)return sr.errors=
[{instancePath:i+"/file_url",schemaPath:"#/properties/file_url/type",keyword:"type",params:{type:pn.properties.file_url.type}}],!1;var s=f===e}else var s=!0;if(s){
if(r.filename!==void 0){let p=r.filename,f=e;if(typeof p!="string"&&p!==null)return sr.errors=[{instancePath:i+"/filename",schemaPath:"#/properties/filename/typ\
e",keyword:"type",params:{type:pn.properties.filename.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.prompt_cache_breakpoint!==void 0){let p=r.prompt_cache_breakpoint,
f=e,l=e,h=!1,w=e;Ct(p,{instancePath:i+"/prompt_cache_breakpoint",parentData:r,parentDataProperty:"prompt_cache_breakpoint",rootData:y})||(t=t===null?Ct.errors:t.
concat(Ct.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_ca\
che_breakpoint/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{
let u={instancePath:i+"/prompt_cache_breakpoint",schemaPath:"#/properties/prompt_cache_breakpoint/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(
u),e++,sr.errors=t,!1}var s=f===e}else var s=!0}}}}}}else return sr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return sr.
errors=t,e===0}function Rr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.id===void 0&&(u="id"))return Rr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;if(r.id!==void 0){
let d=e;if(typeof r.id!="string")return Rr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=d===
e}else var s=!0;if(s){if(r.variables!==void 0){let d=r.variables,P=e,k=e,A=!1,E=e;if(e===E)if(d&&typeof d=="object"&&!Array.isArray(d))for(let a in d){let c=d[a],
_=e,v=e,D=!0,q=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let V={};t===null?t=[V]:t.push(V),e++}var o=q===e;e=v,t!==null&&(v?t.length=v:t=null);let b;if(o){
let V=e,x=e;if(e===x)if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type!==void 0){let R=c.type;if(!(R==="input_text"||R==="input_image"||R==="input_file")){
let K={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/allOf/\
0/properties/type/enum",keyword:"enum",params:{allowedValues:ro.properties.variables.anyOf[0].additionalProperties.then.allOf[0].properties.type.enum}};t===null?
t=[K]:t.push(K),e++}}}else{let R={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalPro\
perties/then/allOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[R]:t.push(R),e++}var n=x===e;if(n){let R=e;if(e===R)if(c&&typeof c=="object"&&!Array.
isArray(c)){let I;if(c.type===void 0&&(I="type")){let F={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variable\
s/anyOf/0/additionalProperties/then/allOf/1/required",keyword:"required",params:{missingProperty:I}};t===null?t=[F]:t.push(F),e++}else{let F=c.type;if(typeof F==
"string")if(F==="input_text"){let M=e,S=e,z=!1,H=e;ot(c,{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:a,
rootData:y})||(t=t===null?ot.errors:t.concat(ot.errors),e=t.length);var p=H===e;if(z=z||p,z)e=S,t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/var\
iables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};
t===null?t=[$]:t.push($),e++}if(e===M&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="input_text"){let $={instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/allOf/1/oneOf/0/properties/type/const",keyword:"cons\
t",params:{allowedValue:"input_text"}};t===null?t=[$]:t.push($),e++}}else if(F==="input_image"){let M=e,S=e,z=!1,H=e;Fr(c,{instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:a,rootData:y})||(t=t===null?Fr.errors:t.concat(Fr.errors),e=t.length);var f=H===e;if(z=z||f,z)e=S,
t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/add\
itionalProperties/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[$]:t.push($),e++}if(e===M&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==
void 0&&c.type!=="input_image"){let $={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/\
additionalProperties/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"input_image"}};t===null?t=[$]:t.push($),e++}}else if(F===
"input_file"){let M=e,S=e,z=!1,H=e;sr(c,{instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:a,rootData:y})||(t=
t===null?sr.errors:t.concat(sr.errors),e=t.length);var l=H===e;if(z=z||l,z)e=S,t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/variables/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};t===null?t=
[$]:t.push($),e++}if(e===M&&c&&typeof c=="object"&&!Array.isArray(c)&&c.type!==void 0&&c.type!=="input_file"){let $={instancePath:i+"/variables/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/allOf/1/oneOf/2/properties/type/const",keyword:"const",params:{
allowedValue:"input_file"}};t===null?t=[$]:t.push($),e++}}else{let M={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/variables/anyOf/0/additionalProperties/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:F}};t===null?t=[M]:t.
push(M),e++}else{let M={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/th\
en/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:F}};t===null?t=[M]:t.push(M),e++}}}else{let I={instancePath:i+"/variab\
les/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/then/allOf/1/type",keyword:"type",params:{type:"o\
bject"}};t===null?t=[I]:t.push(I),e++}var n=R===e}var o=V===e;D=o,b="then"}else{let V=e,x=e,T=!1,R=e;if(typeof c!="string"){let I={instancePath:i+"/variables/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/else/anyOf/0/type",keyword:"type",params:{type:"string"}};
t===null?t=[I]:t.push(I),e++}var h=R===e;if(T=T||h,T)e=x,t!==null&&(x?t.length=x:t=null);else{let I={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/else/anyOf",keyword:"anyOf",params:{}};t===null?t=[I]:t.push(I),e++}var o=V===e;D=o,b="els\
e"}if(!D){let V={instancePath:i+"/variables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/variables/anyOf/0/additionalProperties/if",keyword:"\
if",params:{failingKeyword:b}};t===null?t=[V]:t.push(V),e++}var w=_===e;if(!w)break}else{let a={instancePath:i+"/variables",schemaPath:"#/properties/variables/a\
nyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[a]:t.push(a),e++}var g=E===e;if(A=A||g,!A){let a=e;if(d!==null){let _={instancePath:i+"/variable\
s",schemaPath:"#/properties/variables/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[_]:t.push(_),e++}var g=a===e;A=A||g}if(A)e=k,t!==null&&(k?t.
length=k:t=null);else{let a={instancePath:i+"/variables",schemaPath:"#/properties/variables/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,
Rr.errors=t,!1}var s=P===e}else var s=!0;if(s)if(r.version!==void 0){let d=r.version,P=e;if(typeof d!="string"&&d!==null)return Rr.errors=[{instancePath:i+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:ro.properties.version.type}}],!1;var s=P===e}else var s=!0}}else return Rr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Rr.errors=t,e===0}var gl={type:"string",enum:["minimal","low","medium","high","xhigh"]};function Hi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;return typeof r!="string"?(Hi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="minimal"||r==="low"||r==="medium"||
r==="high"||r==="xhigh"?(Hi.errors=t,e===0):(Hi.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gl.enum}}],!1)}function Ht(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.effort!==void 0){let o=r.effort,n=e,
p=!1,f=e;Hi(o,{instancePath:i+"/effort",parentData:r,parentDataProperty:"effort",rootData:y})||(t=t===null?Hi.errors:t.concat(Hi.errors),e=t.length);var s=f===e;
if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+"/effort",schemaPath:"#/properties/effort/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let l={instancePath:i+"/effort",schemaPath:"#/properties/effort/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[l]:t.push(l),e++,Ht.errors=t,!1}}}else return Ht.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return Ht.errors=t,e===0}function Cr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.name===void 0&&(o="name")||r.type===void 0&&(o="type"))return Cr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Cr.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Cr.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="function")return Cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"function"}}],!1;var s=p===e}else var s=!0}else return Cr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Cr.errors=t,e===0}var kl={type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},name:{type:["string",
"null"]}},required:["server_label","type"]};function hr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.server_label===void 0&&(o="server_label")||r.type===void 0&&(o="type"))return hr.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o}}],!1;if(r.server_label!==void 0){let n=e;if(typeof r.server_label!="string")return hr.errors=[{instancePath:i+
"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return hr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
mcp")return hr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return hr.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:kl.properties.name.type}}],!1;var s=p===e}else var s=!0}}else return hr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return hr.errors=t,e===0}var wl={type:"string",enum:["none","auto","required"]};function Jt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;return typeof r!="string"?(Jt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):r==="none"||r==="auto"||r===
"required"?(Jt.errors=t,e===0):(Jt.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wl.enum}}],!1)}var Tn={type:"object",properties:{
description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{enum:["function",null]}}};function Fe(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let o=r.description,n=e;if(typeof o!="string"&&
o!==null)return Fe.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Tn.properties.description.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,n=e;if(typeof o!="string"&&o!==null)return Fe.errors=[{instancePath:i+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:Tn.properties.name.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="fu\
nction"||o===null))return Fe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Tn.properties.type.enum}}],
!1;var s=n===e}else var s=!0}}else return Fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=t,e===0}var ei={
type:"object",properties:{server_label:{type:"string"},type:{type:"string",const:"mcp"},allowed_callers:{anyOf:[{type:"array",items:{type:"string",enum:["direct",
"programmatic"]}},{type:"null"}]},allowed_tools:{anyOf:[{type:"array",items:{type:"string"}},{$ref:"#/definitions/RealtimeResponseCreateMcpTool.McpToolFilter"},
{type:"null"}]},authorization:{type:["string","null"]},connector_id:{enum:["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledri\
ve","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint",null],deprecated:"Identifier for service connectors, \
like those available in ChatGPT.\nOne of `server_url`, `connector_id`, or `tunnel_id` must be provided. Learn more\nabout service connectors\n[here](https://develo\
pers.openai.com/api/docs/guides/tools-connectors-mcp#connectors).\n\nThis field is deprecated for models released after September 1, 2026. Use\n`server_url` to con\
nect to a remote MCP server, or `tunnel_id` to connect\nthrough a Secure MCP Tunnel.\n\nCurrently supported `connector_id` values are:\n\n- Dropbox: `connector_dropb\
ox`\n- Gmail: `connector_gmail`\n- Google Calendar: `connector_googlecalendar`\n- Google Drive: `connector_googledrive`\n- Microsoft Teams: `connector_microsoftteam\
s`\n- Outlook Calendar: `connector_outlookcalendar`\n- Outlook Email: `connector_outlookemail`\n- SharePoint: `connector_sharepoint`"},defer_loading:{type:["boo\
lean","null"]},headers:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{type:"null"}]},require_approval:{anyOf:[{$ref:"#/definitions/RealtimeRespon\
seCreateMcpTool.McpToolApprovalFilter"},{type:"string",const:"always"},{type:"string",const:"never"},{type:"null"}]},server_description:{type:["string","null"]},
server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},required:["server_label","type"]},so={type:"object",properties:{read_only:{type:["boolea\
n","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function $s(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return $s.errors=[{instancePath:i+
"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:so.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==
void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return $s.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"\
type",params:{type:so.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let l=n.length;for(let h=0;h<l;h++){let w=e;if(typeof n[h]!="string")
return $s.errors=[{instancePath:i+"/tool_names/"+h,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)
break}}var s=p===e}else var s=!0}else return $s.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $s.errors=t,e===0}var io={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function Rs(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,
p=e;if(typeof n!="boolean"&&n!==null)return Rs.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:io.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return Rs.errors=[{instancePath:i+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:io.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let l=n.
length;for(let h=0;h<l;h++){let w=e;if(typeof n[h]!="string")return Rs.errors=[{instancePath:i+"/tool_names/"+h,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}var s=p===e}else var s=!0}else return Rs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Rs.errors=t,e===0}var no={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function Cs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return Cs.errors=[{instancePath:i+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:no.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,
p=e;if(!Array.isArray(n)&&n!==null)return Cs.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:no.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let l=n.length;for(let h=0;h<l;h++){let w=e;if(typeof n[h]!="string")return Cs.errors=[{instancePath:i+
"/tool_names/"+h,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}var s=p===e}else var s=!0}else
return Cs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Cs.errors=t,e===0}function Oi(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,f=e,l=e,h=!1,w=e;
Rs(p,{instancePath:i+"/always",parentData:r,parentDataProperty:"always",rootData:y})||(t=t===null?Rs.errors:t.concat(Rs.errors),e=t.length);var s=w===e;if(h=h||
s,!h){let g=e;if(p!==null){let d={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(
d),e++}var s=g===e;h=h||s}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let g={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[g]:t.push(g),e++,Oi.errors=t,!1}var o=f===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,f=e,l=e,h=!1,w=e;Cs(p,{instancePath:i+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:y})||(t=t===null?Cs.errors:t.concat(Cs.errors),e=t.length);var n=w===e;if(h=h||n,!h){let u=e;if(p!==null){let P={
instancePath:i+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var n=u===e;h=h||n}if(h)e=
l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(
u),e++,Oi.errors=t,!1}var o=f===e}else var o=!0}else return Oi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oi.
errors=t,e===0}function De(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.server_label===void 0&&(g="server_label")||r.type===void 0&&(g="type"))return De.errors=[{instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:g}}],!1;if(r.server_label!==void 0){let u=e;if(typeof r.server_label!="string")return De.errors=[{instancePath:i+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.type!==void 0){let u=r.type,d=e;if(typeof u!="st\
ring")return De.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="mcp")return De.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=d===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let u=r.
allowed_callers,d=e,P=e,k=!1,A=e;if(e===A)if(Array.isArray(u)){var o=!0;let m=u.length;for(let a=0;a<m;a++){let c=u[a],_=e;if(typeof c!="string"){let D={instancePath:i+
"/allowed_callers/"+a,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}if(!(c===
"direct"||c==="programmatic")){let D={instancePath:i+"/allowed_callers/"+a,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:ei.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[D]:t.push(D),e++}var o=_===e;if(!o)break}}else{let m={instancePath:i+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[m]:t.push(m),e++}var n=A===e;if(k=k||n,!k){let m=e;if(u!==null){let c={
instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var n=m===
e;k=k||n}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[m]:t.push(m),e++,De.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let u=r.allowed_tools,d=e,P=e,k=!1,A=e;
if(e===A)if(Array.isArray(u)){var p=!0;let m=u.length;for(let a=0;a<m;a++){let c=e;if(typeof u[a]!="string"){let v={instancePath:i+"/allowed_tools/"+a,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}var p=c===e;if(!p)break}}else{let m={instancePath:i+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[m]:t.push(m),e++}var f=A===e;if(k=k||f,!k){
let m=e;$s(u,{instancePath:i+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:y})||(t=t===null?$s.errors:t.concat($s.errors),e=t.length);
var f=m===e;if(k=k||f,!k){let c=e;if(u!==null){let v={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[v]:t.push(v),e++}var f=c===e;k=k||f}}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,De.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.authorization!==
void 0){let u=r.authorization,d=e;if(typeof u!="string"&&u!==null)return De.errors=[{instancePath:i+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:ei.properties.authorization.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.connector_id!==void 0){let u=r.connector_id,d=e;if(!(u===
"connector_dropbox"||u==="connector_gmail"||u==="connector_googlecalendar"||u==="connector_googledrive"||u==="connector_microsoftteams"||u==="connector_outlookc\
alendar"||u==="connector_outlookemail"||u==="connector_sharepoint"||u===null))return De.errors=[{instancePath:i+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:ei.properties.connector_id.enum}}],!1;var s=d===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let u=r.defer_loading,
d=e;if(typeof u!="boolean"&&u!==null)return De.errors=[{instancePath:i+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:ei.
properties.defer_loading.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.headers!==void 0){let u=r.headers,d=e,P=e,k=!1,A=e;if(e===A)if(u&&typeof u=="object"&&!Array.
isArray(u))for(let m in u){let a=e;if(typeof u[m]!="string"){let c={instancePath:i+"/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}var l=a===e;if(!l)break}else{let m={instancePath:i+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[m]:t.push(m),e++}var h=A===e;if(k=k||h,!k){let m=e;
if(u!==null){let c={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var h=m===
e;k=k||h}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[m]:t.push(m),e++,De.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.require_approval!==void 0){let u=r.require_approval,d=e,P=e,k=!1,A=e;Oi(u,{instancePath:i+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:y})||(t=t===null?Oi.errors:t.concat(Oi.errors),e=t.length);var w=A===e;if(k=k||w,
!k){let m=e;if(typeof u!="string"){let c={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[c]:t.push(c),e++}if(u!=="always"){let c={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[c]:t.push(c),e++}var w=m===e;if(k=k||w,!k){let c=e;if(typeof u!="string"){let v={instancePath:i+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}if(u!=="never"){let v={instancePath:i+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[v]:t.push(v),e++}var w=c===
e;if(k=k||w,!k){let v=e;if(u!==null){let q={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[q]:t.push(q),e++}var w=v===e;k=k||w}}}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,De.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.server_description!==
void 0){let u=r.server_description,d=e;if(typeof u!="string"&&u!==null)return De.errors=[{instancePath:i+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:ei.properties.server_description.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.server_url!==void 0){let u=r.server_url,
d=e;if(typeof u!="string"&&u!==null)return De.errors=[{instancePath:i+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:ei.properties.
server_url.type}}],!1;var s=d===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let u=r.tunnel_id,d=e;if(typeof u!="string"&&u!==null)return De.errors=[{instancePath:i+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:ei.properties.tunnel_id.type}}],!1;var s=d===e}else var s=!0}}}}}}}}}}}else return De.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return De.errors=t,e===0}function Y(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let $=r.audio,Z=e,J=e,U=!1,W=e;Bi($,{instancePath:i+
"/audio",parentData:r,parentDataProperty:"audio",rootData:y})||(t=t===null?Bi.errors:t.concat(Bi.errors),e=t.length);var s=W===e;if(U=U||s,!U){let G=e;if($!==null){
let ke={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[ke]:t.push(ke),e++}var s=G===e;U=U||
s}if(U)e=J,t!==null&&(J?t.length=J:t=null);else{let G={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[G]:t.push(G),e++,Y.errors=t,!1}var o=Z===e}else var o=!0;if(o){if(r.conversation!==void 0){let $=r.conversation,Z=e;if(typeof $!="string"&&$!==null)return Y.
errors=[{instancePath:i+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type:zr.properties.conversation.type}}],!1;var o=Z===
e}else var o=!0;if(o){if(r.input!==void 0){let $=r.input,Z=e,J=e,U=!1,W=e;if(e===W)if(Array.isArray($)){var n=!0;let ee=$.length;for(let ke=0;ke<ee;ke++){let re=e;
L($[ke],{instancePath:i+"/input/"+ke,parentData:$,parentDataProperty:ke,rootData:y})||(t=t===null?L.errors:t.concat(L.errors),e=t.length);var n=re===e;if(!n)break}}else{
let ee={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[ee]:t.push(ee),e++}var p=W===e;if(U=
U||p,!U){let ee=e;if(e===ee)if(Array.isArray($)){var f=!0;let re=$.length;for(let N=0;N<re;N++){let C=$[N],Za=e,we=e;if(e===we)if(C&&typeof C=="object"&&!Array.
isArray(C)){if(C.type!==void 0){let de=C.type;if(!(de==="message"||de==="function_call"||de==="function_call_output"||de==="mcp_approval_response"||de==="mcp_li\
st_tools"||de==="mcp_call"||de==="mcp_approval_request"||de==="item_reference")){let Ve={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf\
/1/items/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:zr.properties.input.anyOf[1].items.allOf[0].properties.type.enum}};t===null?t=[Ve]:t.
push(Ve),e++}}}else{let de={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/0/type",keyword:"type",params:{type:"object"}};t===null?
t=[de]:t.push(de),e++}var l=we===e;if(l){let de=e;if(e===de)if(C&&typeof C=="object"&&!Array.isArray(C)){let pr;if(C.type===void 0&&(pr="type")){let me={instancePath:i+
"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/required",keyword:"required",params:{missingProperty:pr}};t===null?t=[me]:t.push(me),e++}else{let me=C.
type;if(typeof me=="string")if(me==="message"){let oe=e,ie=e;if(e===ie)if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.role!==void 0){let Q=C.role;if(!(Q==="s\
ystem"||Q==="user"||Q==="assistant")){let ce={instancePath:i+"/input/"+N+"/role",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/0/properties\
/role/enum",keyword:"enum",params:{allowedValues:zr.properties.input.anyOf[1].items.allOf[1].oneOf[0].allOf[0].properties.role.enum}};t===null?t=[ce]:t.push(ce),
e++}}}else{let Q={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/0/type",keyword:"type",params:{type:"object"}};t===
null?t=[Q]:t.push(Q),e++}var h=ie===e;if(h){let Q=e;if(e===Q)if(C&&typeof C=="object"&&!Array.isArray(C)){let B;if(C.role===void 0&&(B="role")){let ve={instancePath:i+
"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty:B}};t===null?t=[ve]:t.push(
ve),e++}else{let ve=C.role;if(typeof ve=="string")if(ve==="system"){let ar=e,xe=e,Tr=!1,sn=e;Me(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,
rootData:y})||(t=t===null?Me.errors:t.concat(Me.errors),e=t.length);var w=sn===e;if(Tr=Tr||w,Tr)e=xe,t!==null&&(xe?t.length=xe:t=null);else{let Re={instancePath:i+
"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};t===null?t=[Re]:t.push(Re),e++}if(e===
ar&&C&&typeof C=="object"&&!Array.isArray(C)&&C.role!==void 0&&C.role!=="system"){let Re={instancePath:i+"/input/"+N+"/role",schemaPath:"#/properties/input/anyO\
f/1/items/allOf/1/oneOf/0/allOf/1/oneOf/0/properties/role/const",keyword:"const",params:{allowedValue:"system"}};t===null?t=[Re]:t.push(Re),e++}}else if(ve==="u\
ser"){let ar=e,xe=e,Tr=!1,sn=e;Se(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,rootData:y})||(t=t===null?Se.errors:t.concat(Se.errors),e=t.length);
var g=sn===e;if(Tr=Tr||g,Tr)e=xe,t!==null&&(xe?t.length=xe:t=null);else{let Re={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/\
oneOf/0/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[Re]:t.push(Re),e++}if(e===ar&&C&&typeof C=="object"&&!Array.isArray(C)&&C.role!==void 0&&C.
role!=="user"){let Re={instancePath:i+"/input/"+N+"/role",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/oneOf/1/properties/role/const",keyword:"\
const",params:{allowedValue:"user"}};t===null?t=[Re]:t.push(Re),e++}}else if(ve==="assistant"){let ar=e,xe=e,Tr=!1,sn=e;Ee(C,{instancePath:i+"/input/"+N,parentData:$,
parentDataProperty:N,rootData:y})||(t=t===null?Ee.errors:t.concat(Ee.errors),e=t.length);var u=sn===e;if(Tr=Tr||u,Tr)e=xe,t!==null&&(xe?t.length=xe:t=null);else{
let Re={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};t===null?t=[Re]:
t.push(Re),e++}if(e===ar&&C&&typeof C=="object"&&!Array.isArray(C)&&C.role!==void 0&&C.role!=="assistant"){let Re={instancePath:i+"/input/"+N+"/role",schemaPath:"\
#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/oneOf/2/properties/role/const",keyword:"const",params:{allowedValue:"assistant"}};t===null?t=[Re]:t.push(
Re),e++}}else{let ar={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"role",tagValue:ve}};t===null?t=[ar]:t.push(ar),e++}else{let ar={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/all\
Of/1/oneOf/0/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:ve}};t===null?t=[ar]:t.push(ar),e++}}}else{let B={instancePath:i+
"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/0/allOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[B]:t.push(B),e++}var h=Q===
e}if(e===oe&&C&&typeof C=="object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="message"){let Q={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/i\
nput/anyOf/1/items/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"message"}};t===null?t=[Q]:t.push(Q),e++}}else if(me==="function_\
call"){let oe=e,ie=e,Q=!1,ce=e;$e(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,rootData:y})||(t=t===null?$e.errors:t.concat($e.errors),e=t.length);
var d=ce===e;if(Q=Q||d,Q)e=ie,t!==null&&(ie?t.length=ie:t=null);else{let B={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneO\
f/1/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:t.push(B),e++}if(e===oe&&C&&typeof C=="object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="function_call"){
let B={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
function_call"}};t===null?t=[B]:t.push(B),e++}}else if(me==="function_call_output"){let oe=e,ie=e,Q=!1,ce=e;We(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,
rootData:y})||(t=t===null?We.errors:t.concat(We.errors),e=t.length);var P=ce===e;if(Q=Q||P,Q)e=ie,t!==null&&(ie?t.length=ie:t=null);else{let B={instancePath:i+"\
/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:t.push(B),e++}if(e===oe&&C&&typeof C=="\
object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="function_call_output"){let B={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/i\
tems/allOf/1/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"function_call_output"}};t===null?t=[B]:t.push(B),e++}}else if(me==="mcp_approv\
al_response"){let oe=e,ie=e,Q=!1,ce=e;Ze(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,rootData:y})||(t=t===null?Ze.errors:t.concat(Ze.errors),
e=t.length);var k=ce===e;if(Q=Q||k,Q)e=ie,t!==null&&(ie?t.length=ie:t=null);else{let B={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/\
allOf/1/oneOf/3/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:t.push(B),e++}if(e===oe&&C&&typeof C=="object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="m\
cp_approval_response"){let B={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/3/properties/type/const",keyword:"co\
nst",params:{allowedValue:"mcp_approval_response"}};t===null?t=[B]:t.push(B),e++}}else if(me==="mcp_list_tools"){let oe=e,ie=e,Q=!1,ce=e;or(C,{instancePath:i+"/\
input/"+N,parentData:$,parentDataProperty:N,rootData:y})||(t=t===null?or.errors:t.concat(or.errors),e=t.length);var A=ce===e;if(Q=Q||A,Q)e=ie,t!==null&&(ie?t.length=
ie:t=null);else{let B={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/4/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:
t.push(B),e++}if(e===oe&&C&&typeof C=="object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="mcp_list_tools"){let B={instancePath:i+"/input/"+N+"/type",schemaPath:"\
#/properties/input/anyOf/1/items/allOf/1/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools"}};t===null?t=[B]:t.push(B),e++}}else if(me===
"mcp_call"){let oe=e,ie=e,Q=!1,ce=e;le(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,rootData:y})||(t=t===null?le.errors:t.concat(le.errors),e=
t.length);var E=ce===e;if(Q=Q||E,Q)e=ie,t!==null&&(ie?t.length=ie:t=null);else{let B={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/al\
lOf/1/oneOf/5/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:t.push(B),e++}if(e===oe&&C&&typeof C=="object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="mcp\
_call"){let B={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"\
mcp_call"}};t===null?t=[B]:t.push(B),e++}}else if(me==="mcp_approval_request"){let oe=e,ie=e,Q=!1,ce=e;er(C,{instancePath:i+"/input/"+N,parentData:$,parentDataProperty:N,
rootData:y})||(t=t===null?er.errors:t.concat(er.errors),e=t.length);var m=ce===e;if(Q=Q||m,Q)e=ie,t!==null&&(ie?t.length=ie:t=null);else{let B={instancePath:i+"\
/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/6/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:t.push(B),e++}if(e===oe&&C&&typeof C=="\
object"&&!Array.isArray(C)&&C.type!==void 0&&C.type!=="mcp_approval_request"){let B={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/i\
tems/allOf/1/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"mcp_approval_request"}};t===null?t=[B]:t.push(B),e++}}else if(me==="item_refer\
ence"){let oe=e,ie=e,Q=!1,ce=e;if(e===ce)if(C&&typeof C=="object"&&!Array.isArray(C)){let B;if(C.type===void 0&&(B="type")||C.id===void 0&&(B="id")){let ve={instancePath:i+
"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/7/anyOf/0/required",keyword:"required",params:{missingProperty:B}};t===null?t=[ve]:t.push(
ve),e++}else{if(C.type!==void 0){let ve=C.type,ar=e;if(typeof ve!="string"){let xe={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/it\
ems/allOf/1/oneOf/7/anyOf/0/properties/type/type",keyword:"type",params:{type:"string"}};t===null?t=[xe]:t.push(xe),e++}if(ve!=="item_reference"){let xe={instancePath:i+
"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/7/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"item_refer\
ence"}};t===null?t=[xe]:t.push(xe),e++}var a=ar===e}else var a=!0;if(a)if(C.id!==void 0){let ve=e;if(typeof C.id!="string"){let xe={instancePath:i+"/input/"+N+"\
/id",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/7/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"}};t===null?t=[xe]:t.push(xe),
e++}var a=ve===e}else var a=!0}}else{let B={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/7/anyOf/0/type",keyword:"type",
params:{type:"object"}};t===null?t=[B]:t.push(B),e++}var c=ce===e;if(Q=Q||c,Q)e=ie,t!==null&&(ie?t.length=ie:t=null);else{let B={instancePath:i+"/input/"+N,schemaPath:"\
#/properties/input/anyOf/1/items/allOf/1/oneOf/7/anyOf",keyword:"anyOf",params:{}};t===null?t=[B]:t.push(B),e++}if(e===oe&&C&&typeof C=="object"&&!Array.isArray(
C)&&C.type!==void 0&&C.type!=="item_reference"){let B={instancePath:i+"/input/"+N+"/type",schemaPath:"#/properties/input/anyOf/1/items/allOf/1/oneOf/7/propertie\
s/type/const",keyword:"const",params:{allowedValue:"item_reference"}};t===null?t=[B]:t.push(B),e++}}else{let oe={instancePath:i+"/input/"+N,schemaPath:"#/proper\
ties/input/anyOf/1/items/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:me}};t===null?t=[oe]:t.push(oe),e++}else{let oe={
instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:me}};
t===null?t=[oe]:t.push(oe),e++}}}else{let pr={instancePath:i+"/input/"+N,schemaPath:"#/properties/input/anyOf/1/items/allOf/1/type",keyword:"type",params:{type:"\
object"}};t===null?t=[pr]:t.push(pr),e++}var l=de===e}var f=Za===e;if(!f)break}}else{let re={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",
keyword:"type",params:{type:"array"}};t===null?t=[re]:t.push(re),e++}var p=ee===e;if(U=U||p,!U){let re=e;if($!==null){let C={instancePath:i+"/input",schemaPath:"\
#/properties/input/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var p=re===e;U=U||p}}if(U)e=J,t!==null&&(J?t.length=J:t=null);else{
let ee={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,Y.errors=t,!1}var o=Z===e}else
var o=!0;if(o){if(r.instructions!==void 0){let $=r.instructions,Z=e;if(typeof $!="string"&&$!==null)return Y.errors=[{instancePath:i+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:zr.properties.instructions.type}}],!1;var o=Z===e}else var o=!0;if(o){if(r.max_output_tokens!==void 0){
let $=r.max_output_tokens,Z=e,J=e,U=!1,W=e;if(typeof $!="number"){let ee={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/0\
/type",keyword:"type",params:{type:"number"}};t===null?t=[ee]:t.push(ee),e++}var _=W===e;if(U=U||_,!U){let ee=e;if(typeof $!="string"){let re={instancePath:i+"/\
max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[re]:t.push(re),e++}if($!=="inf"){
let re={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[re]:
t.push(re),e++}var _=ee===e;if(U=U||_,!U){let re=e;if($!==null){let C={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/2/ty\
pe",keyword:"type",params:{type:"null"}};t===null?t=[C]:t.push(C),e++}var _=re===e;U=U||_}}if(U)e=J,t!==null&&(J?t.length=J:t=null);else{let ee={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,Y.errors=t,!1}var o=Z===
e}else var o=!0;if(o){if(r.metadata!==void 0){let $=r.metadata,Z=e,J=e,U=!1,W=e;Wt($,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:y})||
(t=t===null?Wt.errors:t.concat(Wt.errors),e=t.length);var v=W===e;if(U=U||v,!U){let ee=e;if($!==null){let re={instancePath:i+"/metadata",schemaPath:"#/propertie\
s/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[re]:t.push(re),e++}var v=ee===e;U=U||v}if(U)e=J,t!==null&&(J?t.length=J:t=null);else{let ee={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,Y.errors=t,!1}var o=Z===e}else
var o=!0;if(o){if(r.output_modalities!==void 0){let $=r.output_modalities,Z=e;if(!Array.isArray($)&&$!==null)return Y.errors=[{instancePath:i+"/output_modalitie\
s",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:zr.properties.output_modalities.type}}],!1;if(e===Z&&Array.isArray($)){var D=!0;
let U=$.length;for(let W=0;W<U;W++){let G=$[W],ee=e;if(typeof G!="string")return Y.errors=[{instancePath:i+"/output_modalities/"+W,schemaPath:"#/properties/outp\
ut_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(G==="text"||G==="audio"))return Y.errors=[{instancePath:i+"/output_modalities/"+W,schemaPath:"\
#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:zr.properties.output_modalities.items.enum}}],!1;var D=ee===e;if(!D)break}}var o=Z===
e}else var o=!0;if(o){if(r.parallel_tool_calls!==void 0){let $=r.parallel_tool_calls,Z=e;if(typeof $!="boolean"&&$!==null)return Y.errors=[{instancePath:i+"/par\
allel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:zr.properties.parallel_tool_calls.type}}],!1;var o=Z===e}else var o=!0;
if(o){if(r.prompt!==void 0){let $=r.prompt,Z=e,J=e,U=!1,W=e;Rr($,{instancePath:i+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:y})||(t=t===null?Rr.
errors:t.concat(Rr.errors),e=t.length);var q=W===e;if(U=U||q,!U){let ee=e;if($!==null){let re={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/\
type",keyword:"type",params:{type:"null"}};t===null?t=[re]:t.push(re),e++}var q=ee===e;U=U||q}if(U)e=J,t!==null&&(J?t.length=J:t=null);else{let ee={instancePath:i+
"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,Y.errors=t,!1}var o=Z===e}else var o=!0;if(o){
if(r.reasoning!==void 0){let $=r.reasoning,Z=e,J=e,U=!1,W=e;Ht($,{instancePath:i+"/reasoning",parentData:r,parentDataProperty:"reasoning",rootData:y})||(t=t===null?
Ht.errors:t.concat(Ht.errors),e=t.length);var b=W===e;if(U=U||b,!U){let ee=e;if($!==null){let re={instancePath:i+"/reasoning",schemaPath:"#/properties/reasoning\
/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[re]:t.push(re),e++}var b=ee===e;U=U||b}if(U)e=J,t!==null&&(J?t.length=J:t=null);else{let ee={instancePath:i+
"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ee]:t.push(ee),e++,Y.errors=t,!1}var o=Z===e}else var o=!0;
if(o){if(r.tool_choice!==void 0){let $=r.tool_choice,Z=e,J=e,U=!0,W=e;if(!($&&typeof $=="object"&&!Array.isArray($))){let ke={};t===null?t=[ke]:t.push(ke),e++}var V=W===
e;e=J,t!==null&&(J?t.length=J:t=null);let G;if(V){let ke=e,re=e;if(e===re)if($&&typeof $=="object"&&!Array.isArray($)){if($.type!==void 0){let C=$.type;if(!(C===
"function"||C==="mcp"))return Y.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/allOf/0/properties/type/enum",keyword:"enu\
m",params:{allowedValues:zr.properties.tool_choice.then.allOf[0].properties.type.enum}}],!1}}else return Y.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/\
properties/tool_choice/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var x=re===e;if(x){let C=e;if(e===C)if($&&typeof $=="object"&&!Array.isArray(
$)){let we;if($.type===void 0&&(we="type"))return Y.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/1/required",keyword:"\
required",params:{missingProperty:we}}],!1;{let Je=$.type;if(typeof Je=="string")if(Je==="function"){let de=e,Ve=e,pr=!1,me=e;Cr($,{instancePath:i+"/tool_choice",
parentData:r,parentDataProperty:"tool_choice",rootData:y})||(t=t===null?Cr.errors:t.concat(Cr.errors),e=t.length);var T=me===e;if(pr=pr||T,pr)e=Ve,t!==null&&(Ve?
t.length=Ve:t=null);else{let oe={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[oe]:t.push(oe),e++,Y.errors=t,!1}if(e===de&&$&&typeof $=="object"&&!Array.isArray($)&&$.type!==void 0&&$.type!=="function")return Y.errors=[{instancePath:i+
"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(Je===
"mcp"){let de=e,Ve=e,pr=!1,me=e;hr($,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:y})||(t=t===null?hr.errors:t.concat(hr.
errors),e=t.length);var R=me===e;if(pr=pr||R,pr)e=Ve,t!==null&&(Ve?t.length=Ve:t=null);else{let oe={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_\
choice/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[oe]:t.push(oe),e++,Y.errors=t,!1}if(e===de&&$&&typeof $=="object"&&!Array.isArray(
$)&&$.type!==void 0&&$.type!=="mcp")return Y.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/allOf/1/oneOf/1/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return Y.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/\
1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:Je}}],!1;else return Y.errors=[{instancePath:i+"/tool_choice",schemaPath:"#\
/properties/tool_choice/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:Je}}],!1}}else return Y.errors=[{instancePath:i+
"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var x=C===e}var V=ke===e;U=V,G="then"}else{let ke=e,
re=e,N=!1,C=e;Jt($,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:y})||(t=t===null?Jt.errors:t.concat(Jt.errors),e=t.length);
var K=C===e;if(N=N||K,!N){let we=e;if($!==null){let de={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf/1/type",keyword:"type",params:{
type:"null"}};t===null?t=[de]:t.push(de),e++}var K=we===e;N=N||K}if(N)e=re,t!==null&&(re?t.length=re:t=null);else{let we={instancePath:i+"/tool_choice",schemaPath:"\
#/properties/tool_choice/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[we]:t.push(we),e++,Y.errors=t,!1}var V=ke===e;U=V,G="else"}if(!U){let ke={instancePath:i+
"/tool_choice",schemaPath:"#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:G}};return t===null?t=[ke]:t.push(ke),e++,Y.errors=t,!1}var o=Z===e}else
var o=!0;if(o)if(r.tools!==void 0){let $=r.tools,Z=e;if(!Array.isArray($)&&$!==null)return Y.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/typ\
e",keyword:"type",params:{type:zr.properties.tools.type}}],!1;if(e===Z&&Array.isArray($)){var I=!0;let U=$.length;for(let W=0;W<U;W++){let G=$[W],ee=e,ke=e,re=!0,
N=e;if(e===N)if(G&&typeof G=="object"&&!Array.isArray(G)){let we;if(G.type===void 0&&(we="type")){let Je={};t===null?t=[Je]:t.push(Je),e++}}else{let we={};t===null?
t=[we]:t.push(we),e++}var F=N===e;e=ke,t!==null&&(ke?t.length=ke:t=null);let C;if(F){let we=e,Je=e;if(e===Je)if(G&&typeof G=="object"&&!Array.isArray(G)){if(G.type!==
void 0){let Ve=G.type;if(!(Ve==="function"||Ve==="mcp"))return Y.errors=[{instancePath:i+"/tools/"+W+"/type",schemaPath:"#/properties/tools/items/then/allOf/0/p\
roperties/type/enum",keyword:"enum",params:{allowedValues:zr.properties.tools.items.then.allOf[0].properties.type.enum}}],!1}}else return Y.errors=[{instancePath:i+
"/tools/"+W,schemaPath:"#/properties/tools/items/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var M=Je===e;if(M){let Ve=e;if(e===Ve)if(G&&typeof G==
"object"&&!Array.isArray(G)){let me;if(G.type===void 0&&(me="type"))return Y.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/allOf\
/1/required",keyword:"required",params:{missingProperty:me}}],!1;{let oe=G.type;if(typeof oe=="string")if(oe==="function"){let ie=e,Q=e,ce=!1,B=e;Fe(G,{instancePath:i+
"/tools/"+W,parentData:$,parentDataProperty:W,rootData:y})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var S=B===e;if(ce=ce||S,ce)e=Q,t!==null&&(Q?t.
length=Q:t=null);else{let ve={instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[ve]:t.push(ve),e++,Y.errors=t,!1}if(e===ie&&G&&typeof G=="object"&&!Array.isArray(G)&&G.type!==void 0&&G.type!=="function")return Y.errors=[{instancePath:i+
"/tools/"+W+"/type",schemaPath:"#/properties/tools/items/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(oe===
"mcp"){let ie=e,Q=e,ce=!1,B=e;De(G,{instancePath:i+"/tools/"+W,parentData:$,parentDataProperty:W,rootData:y})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);
var z=B===e;if(ce=ce||z,ce)e=Q,t!==null&&(Q?t.length=Q:t=null);else{let ve={instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/allOf/1/oneOf/1\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[ve]:t.push(ve),e++,Y.errors=t,!1}if(e===ie&&G&&typeof G=="object"&&!Array.isArray(G)&&G.type!==void 0&&G.type!==
"mcp")return Y.errors=[{instancePath:i+"/tools/"+W+"/type",schemaPath:"#/properties/tools/items/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"mcp"}}],!1}else return Y.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/allOf/1/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"type",tagValue:oe}}],!1;else return Y.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/then/allOf/1/dis\
criminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:oe}}],!1}}else return Y.errors=[{instancePath:i+"/tools/"+W,schemaPath:"#/properties\
/tools/items/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var M=Ve===e}var F=we===e;re=F,C="then"}else{let we=e,Je=e,de=!1,Ve=e;Fe(G,{instancePath:i+
"/tools/"+W,parentData:$,parentDataProperty:W,rootData:y})||(t=t===null?Fe.errors:t.concat(Fe.errors),e=t.length);var H=Ve===e;if(de=de||H,de)e=Je,t!==null&&(Je?
t.length=Je:t=null);else{let me={instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[me]:t.
push(me),e++,Y.errors=t,!1}var F=we===e;re=F,C="else"}if(!re){let we={instancePath:i+"/tools/"+W,schemaPath:"#/properties/tools/items/if",keyword:"if",params:{failingKeyword:C}};
return t===null?t=[we]:t.push(we),e++,Y.errors=t,!1}var I=ee===e;if(!I)break}}var o=Z===e}else var o=!0}}}}}}}}}}}else return Y.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=t,e===0}function ss(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return ss.errors=[{instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return ss.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return ss.errors=[{instancePath:i+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=f===e}else var s=!0;if(s){if(r.event_id!==void 0){let p=r.event_id,f=e;if(typeof p!=
"string"&&p!==null)return ss.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:yl.properties.event_id.type}}],
!1;var s=f===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,f=e,l=e,h=!1,w=e;Y(p,{instancePath:i+"/response",parentData:r,parentDataProperty:"res\
ponse",rootData:y})||(t=t===null?Y.errors:t.concat(Y.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/response",schemaPath:"\
#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{
let u={instancePath:i+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,ss.errors=t,!1}var s=f===
e}else var s=!0}}else return ss.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ss.errors=t,e===0}var cp=Ce,oo={type:"\
object",properties:{session:{allOf:[{type:"object",properties:{type:{enum:["realtime","transcription"]}}},{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionCreateRequest"}]}]}]},type:{type:"string",const:"session.update"},event_id:{type:["string","null"]}},required:[
"session","type"]},Gr={type:"object",properties:{type:{type:"string",const:"realtime"},audio:{anyOf:[{$ref:"#/definitions/RealtimeAudioConfig"},{type:"null"}]},
include:{type:["array","null"],items:{type:"string",const:"item.input_audio_transcription.logprobs"}},instructions:{type:["string","null"]},max_output_tokens:{anyOf:[
{type:"number"},{type:"string",const:"inf"},{type:"null"}]},model:{type:["string","null"]},output_modalities:{type:["array","null"],items:{type:"string",enum:["\
text","audio"]}},parallel_tool_calls:{type:["boolean","null"]},prompt:{anyOf:[{$ref:"#/definitions/ResponsePrompt"},{type:"null"}]},reasoning:{anyOf:[{$ref:"#/d\
efinitions/RealtimeReasoning"},{type:"null"}]},tool_choice:{if:{type:"object"},then:{allOf:[{type:"object",properties:{type:{enum:["function","mcp"]}}},{type:"o\
bject",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/ToolChoiceFunction"}]},{properties:{
type:{const:"mcp"}},anyOf:[{$ref:"#/definitions/ToolChoiceMcp"}]}]}]},else:{anyOf:[{$ref:"#/definitions/ToolChoiceOptions"},{type:"null"}]}},tools:{anyOf:[{$ref:"\
#/definitions/RealtimeToolsConfig"},{type:"null"}]},tracing:{anyOf:[{type:"string",const:"auto"},{$ref:"#/definitions/RealtimeTracingConfig.TracingConfiguration"},
{type:"null"}]},truncation:{anyOf:[{type:"string",const:"auto"},{type:"string",const:"disabled"},{$ref:"#/definitions/RealtimeTruncationRetentionRatio"},{type:"\
null"}]},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["number","null"]}},required:["type"]};var po={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["aud\
io/pcm","audio/pcmu","audio/pcma"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{
type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},noise_reduction:{anyOf:[
{$ref:"#/definitions/RealtimeAudioConfigInput.NoiseReduction"},{type:"null"}]},transcription:{anyOf:[{$ref:"#/definitions/AudioTranscription"},{type:"null"}]},turn_detection:{
if:{type:"object"},then:{allOf:[{type:"object",properties:{type:{enum:["server_vad","semantic_vad"]}}},{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{properties:{type:{const:"server_vad"}},anyOf:[{$ref:"#/definitions/RealtimeAudioInputTurnDetection.ServerVad"}]},{properties:{type:{const:"semant\
ic_vad"}},anyOf:[{$ref:"#/definitions/RealtimeAudioInputTurnDetection.SemanticVad"}]}]}]},else:{anyOf:[{type:"null"}]}}}},Pl={type:"object",properties:{strength:{
type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}},bl={type:"string",enum:["near_field","far_field"]};function Qt(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;return typeof r!="string"?(Qt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):r==="near_field"||r==="far_field"?(Qt.errors=t,e===0):(Qt.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:bl.enum}}],!1)}function ji(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.strength!==void 0){let n=r.strength,p=e;if(typeof n!="number"&&n!==null)return ji.errors=[{instancePath:i+"/strength",schemaPath:"#/\
properties/strength/type",keyword:"type",params:{type:Pl.properties.strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,
l=!1,h=e;Qt(n,{instancePath:i+"/type",parentData:r,parentDataProperty:"type",rootData:y})||(t=t===null?Qt.errors:t.concat(Qt.errors),e=t.length);var o=h===e;if(l=
l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(
d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[g]:t.push(g),e++,ji.errors=t,!1}var s=p===e}else var s=!0}else return ji.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ji.errors=t,e===0}var Fi={type:"object",properties:{delay:{enum:["minimal","low","medium","high","xhigh",null]},keywords:{type:["array","nu\
ll"],items:{type:"string"}},language:{type:["string","null"]},languages:{type:["array","null"],items:{type:"string"}},model:{type:["string","null"]},prompt:{type:[
"string","null"]}}};function He(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.delay!==void 0){let p=r.delay,f=e;if(!(p==="minimal"||p==="low"||p==="medium"||p==="high"||p==="xhigh"||p===null))return He.errors=[{instancePath:i+
"/delay",schemaPath:"#/properties/delay/enum",keyword:"enum",params:{allowedValues:Fi.properties.delay.enum}}],!1;var s=f===e}else var s=!0;if(s){if(r.keywords!==
void 0){let p=r.keywords,f=e;if(!Array.isArray(p)&&p!==null)return He.errors=[{instancePath:i+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",
params:{type:Fi.properties.keywords.type}}],!1;if(e===f&&Array.isArray(p)){var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;if(typeof p[w]!="string")return He.
errors=[{instancePath:i+"/keywords/"+w,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type:"string"}}],!1;var o=g===e;if(!o)break}}var s=f===
e}else var s=!0;if(s){if(r.language!==void 0){let p=r.language,f=e;if(typeof p!="string"&&p!==null)return He.errors=[{instancePath:i+"/language",schemaPath:"#/p\
roperties/language/type",keyword:"type",params:{type:Fi.properties.language.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.languages!==void 0){let p=r.languages,
f=e;if(!Array.isArray(p)&&p!==null)return He.errors=[{instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:Fi.properties.
languages.type}}],!1;if(e===f&&Array.isArray(p)){var n=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;if(typeof p[w]!="string")return He.errors=[{instancePath:i+
"/languages/"+w,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"}}],!1;var n=g===e;if(!n)break}}var s=f===e}else var s=!0;if(s){
if(r.model!==void 0){let p=r.model,f=e;if(typeof p!="string"&&p!==null)return He.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:Fi.properties.model.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.prompt!==void 0){let p=r.prompt,f=e;if(typeof p!="string"&&p!==null)return He.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:Fi.properties.prompt.type}}],!1;var s=f===e}else var s=!0}}}}}else
return He.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return He.errors=t,e===0}var Ui={type:"object",properties:{type:{
type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{type:["boolean","null"]},
prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["type"]};function ir(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ir.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ir.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="server_vad")return ir.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return ir.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:Ui.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;
if(typeof n!="number"&&n!==null)return ir.errors=[{instancePath:i+"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:Ui.
properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==
null)return ir.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Ui.properties.interrupt_response.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return ir.errors=[{instancePath:i+
"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:Ui.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.silence_duration_ms!==void 0){let n=r.silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return ir.errors=[{instancePath:i+"/silence_duration_ms",
schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Ui.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.
threshold!==void 0){let n=r.threshold,p=e;if(typeof n!="number"&&n!==null)return ir.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",
keyword:"type",params:{type:Ui.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else return ir.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ir.errors=t,e===0}var In={type:"object",properties:{type:{type:"string",const:"semantic_vad"},create_response:{type:["b\
oolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["boolean","null"]}},required:["type"]};function Ur(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Ur.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ur.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="semantic_vad")return Ur.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){
let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return Ur.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",
keyword:"type",params:{type:In.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="lo\
w"||n==="medium"||n==="high"||n==="auto"||n===null))return Ur.errors=[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{
allowedValues:In.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="b\
oolean"&&n!==null)return Ur.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:In.properties.
interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return Ur.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Ur.errors=t,e===0}function te(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.format!==void 0){let a=r.format,c=e,_=e,v=!0,D=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let b={};t===null?t=[b]:t.push(b),e++}var s=D===
e;e=_,t!==null&&(_?t.length=_:t=null);let q;if(s){let b=e,V=e,x=!0,T=e;if(e===T)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.type===void 0&&(I="type")){
let F={};t===null?t=[F]:t.push(F),e++}}else{let I={};t===null?t=[I]:t.push(I),e++}var o=T===e;e=V,t!==null&&(V?t.length=V:t=null);let R;if(o){let I=e,F=e;if(e===
F)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type!==void 0){let S=a.type;if(!(S==="audio/pcm"||S==="audio/pcmu"||S==="audio/pcma"))return te.errors=[{instancePath:i+
"/format/type",schemaPath:"#/properties/format/then/then/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:po.properties.format.then.then.allOf[0].
properties.type.enum}}],!1}}else return te.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/0/type",keyword:"type",params:{type:"\
object"}}],!1;var n=F===e;if(n){let S=e;if(e===S)if(a&&typeof a=="object"&&!Array.isArray(a)){let H;if(a.type===void 0&&(H="type"))return te.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/required",keyword:"required",params:{missingProperty:H}}],!1;{let $=a.type;if(typeof $=="string")if($===
"audio/pcm"){let Z=e,J=e,U=!1,W=e;ne(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),
e=t.length);var p=W===e;if(U=U||p,U)e=J,t!==null&&(J?t.length=J:t=null);else{let G={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/o\
neOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,te.errors=t,!1}if(e===Z&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&
a.type!=="audio/pcm")return te.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"audio/pcm"}}],!1}else if($==="audio/pcmu"){let Z=e,J=e,U=!1,W=e;pe(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"for\
mat",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var f=W===e;if(U=U||f,U)e=J,t!==null&&(J?t.length=J:t=null);else{let G={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,te.errors=t,!1}if(e===
Z&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="audio/pcmu")return te.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/fo\
rmat/then/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if($==="audio/pcma"){let Z=e,J=e,U=!1,W=e;ae(
a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var l=W===e;if(U=U||l,U)
e=J,t!==null&&(J?t.length=J:t=null);else{let G={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[G]:t.push(G),e++,te.errors=t,!1}if(e===Z&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="audio/pcma")return te.errors=[
{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],
!1}else return te.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapp\
ing",tag:"type",tagValue:$}}],!1;else return te.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/discriminator",keyword:"disc\
riminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return te.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/t\
ype",keyword:"type",params:{type:"object"}}],!1;var n=S===e}var o=I===e;x=o,R="then"}else{let I=e,F=e,M=!1,S=e;ne(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=S===e;if(M=M||h,!M){let H=e;pe(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var h=H===e;if(M=M||h,!M){let Z=e;ae(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var h=Z===e;M=M||h}}if(M)e=F,t!==null&&(F?t.length=F:t=null);else{let H={instancePath:i+
"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,te.errors=t,!1}var o=I===e;x=o,R="else"}
if(!x){let I={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:R}};return t===null?t=[I]:t.push(I),e++,te.errors=
t,!1}var s=b===e;v=s,q="then"}else{let b=e,V=e,x=!1,T=e;if(a!==null){let K={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"\
type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var w=T===e;if(x=x||w,x)e=V,t!==null&&(V?t.length=V:t=null);else{let K={instancePath:i+"/format",schemaPath:"\
#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,te.errors=t,!1}var s=b===e;v=s,q="else"}if(!v){let b={instancePath:i+
"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:q}};return t===null?t=[b]:t.push(b),e++,te.errors=t,!1}var g=c===e}else var g=!0;
if(g){if(r.noise_reduction!==void 0){let a=r.noise_reduction,c=e,_=e,v=!1,D=e;ji(a,{instancePath:i+"/noise_reduction",parentData:r,parentDataProperty:"noise_red\
uction",rootData:y})||(t=t===null?ji.errors:t.concat(ji.errors),e=t.length);var u=D===e;if(v=v||u,!v){let b=e;if(a!==null){let x={instancePath:i+"/noise_reducti\
on",schemaPath:"#/properties/noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var u=b===e;v=v||u}if(v)e=_,t!==null&&
(_?t.length=_:t=null);else{let b={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=
[b]:t.push(b),e++,te.errors=t,!1}var g=c===e}else var g=!0;if(g){if(r.transcription!==void 0){let a=r.transcription,c=e,_=e,v=!1,D=e;He(a,{instancePath:i+"/tran\
scription",parentData:r,parentDataProperty:"transcription",rootData:y})||(t=t===null?He.errors:t.concat(He.errors),e=t.length);var d=D===e;if(v=v||d,!v){let b=e;
if(a!==null){let x={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(
x),e++}var d=b===e;v=v||d}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,te.errors=t,!1}var g=c===e}else var g=!0;if(g)if(r.turn_detection!==void 0){let a=r.turn_detection,c=e,_=e,
v=!0,D=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let V={};t===null?t=[V]:t.push(V),e++}var P=D===e;e=_,t!==null&&(_?t.length=_:t=null);let q;if(P){let V=e,
x=e;if(e===x)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type!==void 0){let R=a.type;if(!(R==="server_vad"||R==="semantic_vad"))return te.errors=[{instancePath:i+
"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:po.properties.turn_detection.
then.allOf[0].properties.type.enum}}],!1}}else return te.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/0/type",keyword:"\
type",params:{type:"object"}}],!1;var k=x===e;if(k){let R=e;if(e===R)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.type===void 0&&(I="type"))return te.
errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/1/required",keyword:"required",params:{missingProperty:I}}],!1;{let F=a.
type;if(typeof F=="string")if(F==="server_vad"){let M=e,S=e,z=!1,H=e;ir(a,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:y})||
(t=t===null?ir.errors:t.concat(ir.errors),e=t.length);var A=H===e;if(z=z||A,z)e=S,t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/turn_detection",schemaPath:"\
#/properties/turn_detection/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,te.errors=t,!1}if(e===M&&a&&typeof a=="ob\
ject"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="server_vad")return te.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detectio\
n/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if(F==="semantic_vad"){let M=e,S=e,z=!1,H=e;Ur(a,{instancePath:i+
"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:y})||(t=t===null?Ur.errors:t.concat(Ur.errors),e=t.length);var E=H===e;if(z=z||E,z)e=
S,t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/1/oneOf/1/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[$]:t.push($),e++,te.errors=t,!1}if(e===M&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="semantic_vad")return te.
errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
semantic_vad"}}],!1}else return te.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/1/discriminator",keyword:"discri\
minator",params:{error:"mapping",tag:"type",tagValue:F}}],!1;else return te.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/th\
en/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:F}}],!1}}else return te.errors=[{instancePath:i+"/turn_detection",schemaPath:"\
#/properties/turn_detection/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var k=R===e}var P=V===e;v=P,q="then"}else{let V=e,x=e,T=!1,R=e;if(a!==
null){let I={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(
I),e++}var m=R===e;if(T=T||m,T)e=x,t!==null&&(x?t.length=x:t=null);else{let I={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/any\
Of",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,te.errors=t,!1}var P=V===e;v=P,q="else"}if(!v){let V={instancePath:i+"/turn_detection",schemaPath:"\
#/properties/turn_detection/if",keyword:"if",params:{failingKeyword:q}};return t===null?t=[V]:t.push(V),e++,te.errors=t,!1}var g=c===e}else var g=!0}}}else return te.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=t,e===0}var ao={type:"object",properties:{format:{if:{type:"\
object"},then:{if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["audio/pcm","audio/pcmu","audio/pcma"]}}},{type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},
{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{type:{const:"audio/pcma"}},anyOf:[{$ref:"#/d\
efinitions/RealtimeAudioFormats.AudioPCMA"}]}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},{$ref:"#/definitions/RealtimeAudioFormats.Au\
dioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},speed:{type:["number","null"]},voice:{anyOf:[{type:"string"},{$ref:"\
#/definitions/RealtimeAudioConfigOutput.ID"},{type:"null"}]}}};function Ai(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.id===void 0&&(s="id"))return Ai.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.id!==void 0&&typeof r.
id!="string")return Ai.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1}else return Ai.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ai.errors=t,e===0}function ge(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let d=r.format,P=e,k=e,A=!0,E=e;if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let a={};t===null?t=[a]:t.push(a),e++}var s=E===e;e=k,t!==null&&(k?t.length=k:t=null);let m;if(s){let a=e,c=e,_=!0,v=e;if(e===v)if(d&&typeof d=="object"&&!Array.
isArray(d)){let b;if(d.type===void 0&&(b="type")){let V={};t===null?t=[V]:t.push(V),e++}}else{let b={};t===null?t=[b]:t.push(b),e++}var o=v===e;e=c,t!==null&&(c?
t.length=c:t=null);let D;if(o){let b=e,V=e;if(e===V)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type!==void 0){let T=d.type;if(!(T==="audio/pcm"||T==="aud\
io/pcmu"||T==="audio/pcma"))return ge.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/0/properties/type/enum",keyword:"en\
um",params:{allowedValues:ao.properties.format.then.then.allOf[0].properties.type.enum}}],!1}}else return ge.errors=[{instancePath:i+"/format",schemaPath:"#/pro\
perties/format/then/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=V===e;if(n){let T=e;if(e===T)if(d&&typeof d=="object"&&!Array.isArray(d)){
let K;if(d.type===void 0&&(K="type"))return ge.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/required",keyword:"required",
params:{missingProperty:K}}],!1;{let I=d.type;if(typeof I=="string")if(I==="audio/pcm"){let F=e,M=e,S=!1,z=e;ne(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var p=z===e;if(S=S||p,S)e=M,t!==null&&(M?t.length=M:t=null);else{let H={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,ge.errors=t,!1}if(e===
F&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcm")return ge.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/for\
mat/then/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if(I==="audio/pcmu"){let F=e,M=e,S=!1,z=e;pe(d,
{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var f=z===e;if(S=S||f,S)e=
M,t!==null&&(M?t.length=M:t=null);else{let H={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[H]:t.push(H),e++,ge.errors=t,!1}if(e===F&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="audio/pcmu")return ge.errors=[
{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],
!1}else if(I==="audio/pcma"){let F=e,M=e,S=!1,z=e;ae(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.
concat(ae.errors),e=t.length);var l=z===e;if(S=S||l,S)e=M,t!==null&&(M?t.length=M:t=null);else{let H={instancePath:i+"/format",schemaPath:"#/properties/format/t\
hen/then/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,ge.errors=t,!1}if(e===F&&d&&typeof d=="object"&&!Array.isArray(d)&&
d.type!==void 0&&d.type!=="audio/pcma")return ge.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/properties/typ\
e/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return ge.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allO\
f/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:I}}],!1;else return ge.errors=[{instancePath:i+"/format",schemaPath:"#/pr\
operties/format/then/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:I}}],!1}}else return ge.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var n=T===e}var o=b===e;_=o,D="then"}else{let b=e,V=e,
x=!1,T=e;ne(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=T===e;
if(x=x||h,!x){let K=e;pe(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);
var h=K===e;if(x=x||h,!x){let F=e;ae(d,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),
e=t.length);var h=F===e;x=x||h}}if(x)e=V,t!==null&&(V?t.length=V:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[K]:t.push(K),e++,ge.errors=t,!1}var o=b===e;_=o,D="else"}if(!_){let b={instancePath:i+"/format",schemaPath:"#/properties/fo\
rmat/then/if",keyword:"if",params:{failingKeyword:D}};return t===null?t=[b]:t.push(b),e++,ge.errors=t,!1}var s=a===e;A=s,m="then"}else{let a=e,c=e,_=!1,v=e;if(d!==
null){let q={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var w=v===
e;if(_=_||w,_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[q]:t.push(q),e++,ge.errors=t,!1}var s=a===e;A=s,m="else"}if(!A){let a={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{
failingKeyword:m}};return t===null?t=[a]:t.push(a),e++,ge.errors=t,!1}var g=P===e}else var g=!0;if(g){if(r.speed!==void 0){let d=r.speed,P=e;if(typeof d!="numbe\
r"&&d!==null)return ge.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:ao.properties.speed.type}}],!1;var g=P===
e}else var g=!0;if(g)if(r.voice!==void 0){let d=r.voice,P=e,k=e,A=!1,E=e;if(typeof d!="string"){let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/an\
yOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[a]:t.push(a),e++}var u=E===e;if(A=A||u,!A){let a=e;Ai(d,{instancePath:i+"/voice",parentData:r,parentDataProperty:"\
voice",rootData:y})||(t=t===null?Ai.errors:t.concat(Ai.errors),e=t.length);var u=a===e;if(A=A||u,!A){let _=e;if(d!==null){let D={instancePath:i+"/voice",schemaPath:"\
#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var u=_===e;A=A||u}}if(A)e=k,t!==null&&(k?t.length=k:t=null);else{
let a={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,ge.errors=t,!1}var g=P===e}else
var g=!0}}else return ge.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=t,e===0}function xi(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let p=r.input,f=e,
l=e,h=!1,w=e;te(p,{instancePath:i+"/input",parentData:r,parentDataProperty:"input",rootData:y})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var s=w===
e;if(h=h||s,!h){let g=e;if(p!==null){let d={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=
[d]:t.push(d),e++}var s=g===e;h=h||s}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let g={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,xi.errors=t,!1}var o=f===e}else var o=!0;if(o)if(r.output!==void 0){let p=r.output,f=e,l=e,h=!1,w=e;ge(p,{
instancePath:i+"/output",parentData:r,parentDataProperty:"output",rootData:y})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var n=w===e;if(h=h||n,!h){
let u=e;if(p!==null){let P={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),
e++}var n=u===e;h=h||n}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[u]:t.push(u),e++,xi.errors=t,!1}var o=f===e}else var o=!0}else return xi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return xi.errors=t,e===0}var Ol={if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["function","mcp"]}}},{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{properties:{type:{const:"function"}},anyOf:[{$ref:"#/definitions/RealtimeFunctionTool"}]},{properties:{type:{const:"mcp"}},anyOf:[{
$ref:"#/definitions/RealtimeToolsConfigUnion.Mcp"}]}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeFunctionTool"}]}},ri={type:"object",properties:{server_label:{
type:"string"},type:{type:"string",const:"mcp"},allowed_callers:{anyOf:[{type:"array",items:{type:"string",enum:["direct","programmatic"]}},{type:"null"}]},allowed_tools:{
anyOf:[{type:"array",items:{type:"string"}},{$ref:"#/definitions/RealtimeToolsConfigUnion.Mcp.McpToolFilter"},{type:"null"}]},authorization:{type:["string","nul\
l"]},connector_id:{enum:["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledrive","connector_microsoftteams","connector_outlookc\
alendar","connector_outlookemail","connector_sharepoint",null],deprecated:"Identifier for service connectors, like those available in ChatGPT.\nOne of `server_ur\
l`, `connector_id`, or `tunnel_id` must be provided. Learn more\nabout service connectors\n[here](https://developers.openai.com/api/docs/guides/tools-connectors-m\
cp#connectors).\n\nThis field is deprecated for models released after September 1, 2026. Use\n`server_url` to connect to a remote MCP server, or `tunnel_id` to con\
nect\nthrough a Secure MCP Tunnel.\n\nCurrently supported `connector_id` values are:\n\n- Dropbox: `connector_dropbox`\n- Gmail: `connector_gmail`\n- Google Calendar: \
`connector_googlecalendar`\n- Google Drive: `connector_googledrive`\n- Microsoft Teams: `connector_microsoftteams`\n- Outlook Calendar: `connector_outlookcalendar`\
\n- Outlook Email: `connector_outlookemail`\n- SharePoint: `connector_sharepoint`"},defer_loading:{type:["boolean","null"]},headers:{anyOf:[{type:"object",additionalProperties:{
type:"string"}},{type:"null"}]},require_approval:{anyOf:[{$ref:"#/definitions/RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter"},{type:"string",const:"always"},
{type:"string",const:"never"},{type:"null"}]},server_description:{type:["string","null"]},server_url:{type:["string","null"]},tunnel_id:{type:["string","null"]}},
required:["server_label","type"]},lo={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function Ts(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){
let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return Ts.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{
type:lo.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return Ts.
errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:lo.properties.tool_names.type}}],!1;if(e===p&&Array.
isArray(n)){var o=!0;let l=n.length;for(let h=0;h<l;h++){let w=e;if(typeof n[h]!="string")return Ts.errors=[{instancePath:i+"/tool_names/"+h,schemaPath:"#/prope\
rties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}var s=p===e}else var s=!0}else return Ts.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ts.errors=t,e===0}var yo={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],items:{type:"string"}}}};function Is(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,
p=e;if(typeof n!="boolean"&&n!==null)return Is.errors=[{instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:yo.properties.
read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,p=e;if(!Array.isArray(n)&&n!==null)return Is.errors=[{instancePath:i+
"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:yo.properties.tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let l=n.
length;for(let h=0;h<l;h++){let w=e;if(typeof n[h]!="string")return Is.errors=[{instancePath:i+"/tool_names/"+h,schemaPath:"#/properties/tool_names/items/type",
keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}var s=p===e}else var s=!0}else return Is.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Is.errors=t,e===0}var fo={type:"object",properties:{read_only:{type:["boolean","null"]},tool_names:{type:["array","null"],
items:{type:"string"}}}};function Ms(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.read_only!==void 0){let n=r.read_only,p=e;if(typeof n!="boolean"&&n!==null)return Ms.errors=[{instancePath:i+"/read_only",schemaPath:"#/\
properties/read_only/type",keyword:"type",params:{type:fo.properties.read_only.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.tool_names!==void 0){let n=r.tool_names,
p=e;if(!Array.isArray(n)&&n!==null)return Ms.errors=[{instancePath:i+"/tool_names",schemaPath:"#/properties/tool_names/type",keyword:"type",params:{type:fo.properties.
tool_names.type}}],!1;if(e===p&&Array.isArray(n)){var o=!0;let l=n.length;for(let h=0;h<l;h++){let w=e;if(typeof n[h]!="string")return Ms.errors=[{instancePath:i+
"/tool_names/"+h,schemaPath:"#/properties/tool_names/items/type",keyword:"type",params:{type:"string"}}],!1;var o=w===e;if(!o)break}}var s=p===e}else var s=!0}else
return Ms.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ms.errors=t,e===0}function Di(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.always!==void 0){let p=r.always,f=e,l=e,h=!1,w=e;
Is(p,{instancePath:i+"/always",parentData:r,parentDataProperty:"always",rootData:y})||(t=t===null?Is.errors:t.concat(Is.errors),e=t.length);var s=w===e;if(h=h||
s,!h){let g=e;if(p!==null){let d={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(
d),e++}var s=g===e;h=h||s}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let g={instancePath:i+"/always",schemaPath:"#/properties/always/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[g]:t.push(g),e++,Di.errors=t,!1}var o=f===e}else var o=!0;if(o)if(r.never!==void 0){let p=r.never,f=e,l=e,h=!1,w=e;Ms(p,{instancePath:i+"/nev\
er",parentData:r,parentDataProperty:"never",rootData:y})||(t=t===null?Ms.errors:t.concat(Ms.errors),e=t.length);var n=w===e;if(h=h||n,!h){let u=e;if(p!==null){let P={
instancePath:i+"/never",schemaPath:"#/properties/never/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var n=u===e;h=h||n}if(h)e=
l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+"/never",schemaPath:"#/properties/never/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(
u),e++,Di.errors=t,!1}var o=f===e}else var o=!0}else return Di.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Di.
errors=t,e===0}function qe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.server_label===void 0&&(g="server_label")||r.type===void 0&&(g="type"))return qe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:g}}],!1;if(r.server_label!==void 0){let u=e;if(typeof r.server_label!="string")return qe.errors=[{instancePath:i+"/server_label",schemaPath:"\
#/properties/server_label/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.type!==void 0){let u=r.type,d=e;if(typeof u!="st\
ring")return qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="mcp")return qe.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1;var s=d===e}else var s=!0;if(s){if(r.allowed_callers!==void 0){let u=r.
allowed_callers,d=e,P=e,k=!1,A=e;if(e===A)if(Array.isArray(u)){var o=!0;let m=u.length;for(let a=0;a<m;a++){let c=u[a],_=e;if(typeof c!="string"){let D={instancePath:i+
"/allowed_callers/"+a,schemaPath:"#/properties/allowed_callers/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}if(!(c===
"direct"||c==="programmatic")){let D={instancePath:i+"/allowed_callers/"+a,schemaPath:"#/properties/allowed_callers/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:ri.
properties.allowed_callers.anyOf[0].items.enum}};t===null?t=[D]:t.push(D),e++}var o=_===e;if(!o)break}}else{let m={instancePath:i+"/allowed_callers",schemaPath:"\
#/properties/allowed_callers/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[m]:t.push(m),e++}var n=A===e;if(k=k||n,!k){let m=e;if(u!==null){let c={
instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var n=m===
e;k=k||n}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/allowed_callers",schemaPath:"#/properties/allowed_callers/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[m]:t.push(m),e++,qe.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.allowed_tools!==void 0){let u=r.allowed_tools,d=e,P=e,k=!1,A=e;
if(e===A)if(Array.isArray(u)){var p=!0;let m=u.length;for(let a=0;a<m;a++){let c=e;if(typeof u[a]!="string"){let v={instancePath:i+"/allowed_tools/"+a,schemaPath:"\
#/properties/allowed_tools/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}var p=c===e;if(!p)break}}else{let m={instancePath:i+
"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[m]:t.push(m),e++}var f=A===e;if(k=k||f,!k){
let m=e;Ts(u,{instancePath:i+"/allowed_tools",parentData:r,parentDataProperty:"allowed_tools",rootData:y})||(t=t===null?Ts.errors:t.concat(Ts.errors),e=t.length);
var f=m===e;if(k=k||f,!k){let c=e;if(u!==null){let v={instancePath:i+"/allowed_tools",schemaPath:"#/properties/allowed_tools/anyOf/2/type",keyword:"type",params:{
type:"null"}};t===null?t=[v]:t.push(v),e++}var f=c===e;k=k||f}}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/allowed_tools",schemaPath:"\
#/properties/allowed_tools/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,qe.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.authorization!==
void 0){let u=r.authorization,d=e;if(typeof u!="string"&&u!==null)return qe.errors=[{instancePath:i+"/authorization",schemaPath:"#/properties/authorization/type",
keyword:"type",params:{type:ri.properties.authorization.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.connector_id!==void 0){let u=r.connector_id,d=e;if(!(u===
"connector_dropbox"||u==="connector_gmail"||u==="connector_googlecalendar"||u==="connector_googledrive"||u==="connector_microsoftteams"||u==="connector_outlookc\
alendar"||u==="connector_outlookemail"||u==="connector_sharepoint"||u===null))return qe.errors=[{instancePath:i+"/connector_id",schemaPath:"#/properties/connect\
or_id/enum",keyword:"enum",params:{allowedValues:ri.properties.connector_id.enum}}],!1;var s=d===e}else var s=!0;if(s){if(r.defer_loading!==void 0){let u=r.defer_loading,
d=e;if(typeof u!="boolean"&&u!==null)return qe.errors=[{instancePath:i+"/defer_loading",schemaPath:"#/properties/defer_loading/type",keyword:"type",params:{type:ri.
properties.defer_loading.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.headers!==void 0){let u=r.headers,d=e,P=e,k=!1,A=e;if(e===A)if(u&&typeof u=="object"&&!Array.
isArray(u))for(let m in u){let a=e;if(typeof u[m]!="string"){let c={instancePath:i+"/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/headers/anyOf/0/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}var l=a===e;if(!l)break}else{let m={instancePath:i+
"/headers",schemaPath:"#/properties/headers/anyOf/0/type",keyword:"type",params:{type:"object"}};t===null?t=[m]:t.push(m),e++}var h=A===e;if(k=k||h,!k){let m=e;
if(u!==null){let c={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var h=m===
e;k=k||h}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/headers",schemaPath:"#/properties/headers/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[m]:t.push(m),e++,qe.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.require_approval!==void 0){let u=r.require_approval,d=e,P=e,k=!1,A=e;Di(u,{instancePath:i+
"/require_approval",parentData:r,parentDataProperty:"require_approval",rootData:y})||(t=t===null?Di.errors:t.concat(Di.errors),e=t.length);var w=A===e;if(k=k||w,
!k){let m=e;if(typeof u!="string"){let c={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/type",keyword:"type",params:{type:"\
string"}};t===null?t=[c]:t.push(c),e++}if(u!=="always"){let c={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/1/const",keyword:"\
const",params:{allowedValue:"always"}};t===null?t=[c]:t.push(c),e++}var w=m===e;if(k=k||w,!k){let c=e;if(typeof u!="string"){let v={instancePath:i+"/require_app\
roval",schemaPath:"#/properties/require_approval/anyOf/2/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}if(u!=="never"){let v={instancePath:i+
"/require_approval",schemaPath:"#/properties/require_approval/anyOf/2/const",keyword:"const",params:{allowedValue:"never"}};t===null?t=[v]:t.push(v),e++}var w=c===
e;if(k=k||w,!k){let v=e;if(u!==null){let q={instancePath:i+"/require_approval",schemaPath:"#/properties/require_approval/anyOf/3/type",keyword:"type",params:{type:"\
null"}};t===null?t=[q]:t.push(q),e++}var w=v===e;k=k||w}}}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/require_approval",schemaPath:"#/\
properties/require_approval/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,qe.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.server_description!==
void 0){let u=r.server_description,d=e;if(typeof u!="string"&&u!==null)return qe.errors=[{instancePath:i+"/server_description",schemaPath:"#/properties/server_d\
escription/type",keyword:"type",params:{type:ri.properties.server_description.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.server_url!==void 0){let u=r.server_url,
d=e;if(typeof u!="string"&&u!==null)return qe.errors=[{instancePath:i+"/server_url",schemaPath:"#/properties/server_url/type",keyword:"type",params:{type:ri.properties.
server_url.type}}],!1;var s=d===e}else var s=!0;if(s)if(r.tunnel_id!==void 0){let u=r.tunnel_id,d=e;if(typeof u!="string"&&u!==null)return qe.errors=[{instancePath:i+
"/tunnel_id",schemaPath:"#/properties/tunnel_id/type",keyword:"type",params:{type:ri.properties.tunnel_id.type}}],!1;var s=d===e}else var s=!0}}}}}}}}}}}else return qe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=t,e===0}function Ke(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0,s=e,o=!0,n=e;if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")){let d={};t===null?t=[d]:
t.push(d),e++}}else{let u={};t===null?t=[u]:t.push(u),e++}var p=n===e;e=s,t!==null&&(s?t.length=s:t=null);let f;if(p){let u=e,d=e;if(e===d)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.type!==void 0){let k=r.type;if(!(k==="function"||k==="mcp"))return Ke.errors=[{instancePath:i+"/type",schemaPath:"#/then/allOf/0/pr\
operties/type/enum",keyword:"enum",params:{allowedValues:Ol.then.allOf[0].properties.type.enum}}],!1}}else return Ke.errors=[{instancePath:i,schemaPath:"#/then/\
allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var l=d===e;if(l){let k=e;if(e===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.type===void 0&&
(E="type"))return Ke.errors=[{instancePath:i,schemaPath:"#/then/allOf/1/required",keyword:"required",params:{missingProperty:E}}],!1;{let m=r.type;if(typeof m==
"string")if(m==="function"){let a=e,c=e,_=!1,v=e;Fe(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?Fe.errors:t.concat(Fe.errors),
e=t.length);var h=v===e;if(_=_||h,_)e=c,t!==null&&(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[D]:t.push(D),e++,Ke.errors=t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="function")return Ke.errors=[{instancePath:i+
"/type",schemaPath:"#/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(m==="mcp"){let a=e,c=e,_=!1,v=e;
qe(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?qe.errors:t.concat(qe.errors),e=t.length);var w=v===e;if(_=_||w,_)e=c,t!==null&&
(c?t.length=c:t=null);else{let D={instancePath:i,schemaPath:"#/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,Ke.errors=
t,!1}if(e===a&&r&&typeof r=="object"&&!Array.isArray(r)&&r.type!==void 0&&r.type!=="mcp")return Ke.errors=[{instancePath:i+"/type",schemaPath:"#/then/allOf/1/on\
eOf/1/properties/type/const",keyword:"const",params:{allowedValue:"mcp"}}],!1}else return Ke.errors=[{instancePath:i,schemaPath:"#/then/allOf/1/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:m}}],!1;else return Ke.errors=[{instancePath:i,schemaPath:"#/then/allOf/1/discriminator",keyword:"dis\
criminator",params:{error:"tag",tag:"type",tagValue:m}}],!1}}else return Ke.errors=[{instancePath:i,schemaPath:"#/then/allOf/1/type",keyword:"type",params:{type:"\
object"}}],!1;var l=k===e}var p=u===e;o=p,f="then"}else{let u=e,d=e,P=!1,k=e;Fe(r,{instancePath:i,parentData:O,parentDataProperty:j,rootData:y})||(t=t===null?Fe.
errors:t.concat(Fe.errors),e=t.length);var g=k===e;if(P=P||g,P)e=d,t!==null&&(d?t.length=d:t=null);else{let E={instancePath:i,schemaPath:"#/else/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[E]:t.push(E),e++,Ke.errors=t,!1}var p=u===e;o=p,f="else"}if(!o){let u={instancePath:i,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:f}};return t===null?t=[u]:t.push(u),e++,Ke.errors=t,!1}return Ke.errors=t,e===0}function fn(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){var s=!0;let o=r.length;for(let n=0;n<o;n++){let p=e;Ke(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,
rootData:y})||(t=t===null?Ke.errors:t.concat(Ke.errors),e=t.length);var s=p===e;if(!s)break}}else return fn.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return fn.errors=t,e===0}var uo={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{type:["\
string","null"]}}};function qi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return qi.errors=[{instancePath:i+"/group_id",schemaPath:"#/properties/\
group_id/type",keyword:"type",params:{type:uo.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,n=e;
if(typeof o!="string"&&o!==null)return qi.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:uo.properties.
workflow_name.type}}],!1;var s=n===e}else var s=!0}else return qi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qi.
errors=t,e===0}var jl={type:"object",properties:{post_instructions:{type:["number","null"]}}};function Ji(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.post_instructions!==void 0){let s=r.post_instructions;if(typeof s!="number"&&s!==null)
return Ji.errors=[{instancePath:i+"/post_instructions",schemaPath:"#/properties/post_instructions/type",keyword:"type",params:{type:jl.properties.post_instructions.
type}}],!1}}else return Ji.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ji.errors=t,e===0}function pt(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.retention_ratio===void 0&&(n=
"retention_ratio")||r.type===void 0&&(n="type"))return pt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.
retention_ratio!==void 0){let p=e;if(typeof r.retention_ratio!="number")return pt.errors=[{instancePath:i+"/retention_ratio",schemaPath:"#/properties/retention_\
ratio/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return pt.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="retention_ratio")return pt.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"retention_ratio"}}],!1;var s=f===e}else var s=!0;if(s)if(r.token_limits!==void 0){
let p=r.token_limits,f=e,l=e,h=!1,w=e;Ji(p,{instancePath:i+"/token_limits",parentData:r,parentDataProperty:"token_limits",rootData:y})||(t=t===null?Ji.errors:t.
concat(Ji.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/token_limits",schemaPath:"#/properties/token_limits/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+
"/token_limits",schemaPath:"#/properties/token_limits/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,pt.errors=t,!1}var s=f===e}else var s=!0}}else
return pt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pt.errors=t,e===0}function X(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return X.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let a=r.type,c=e;if(typeof a!="string")return X.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(a!=="realtime")return X.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1;var s=c===e}else var s=!0;if(s){if(r.audio!==void 0){let a=r.
audio,c=e,_=e,v=!1,D=e;xi(a,{instancePath:i+"/audio",parentData:r,parentDataProperty:"audio",rootData:y})||(t=t===null?xi.errors:t.concat(xi.errors),e=t.length);
var o=D===e;if(v=v||o,!v){let b=e;if(a!==null){let x={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[x]:t.push(x),e++}var o=b===e;v=v||o}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,X.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.include!==void 0){let a=r.include,c=e;if(!Array.
isArray(a)&&a!==null)return X.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:Gr.properties.include.type}}],
!1;if(e===c&&Array.isArray(a)){var n=!0;let v=a.length;for(let D=0;D<v;D++){let q=a[D],b=e;if(typeof q!="string")return X.errors=[{instancePath:i+"/include/"+D,
schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(q!=="item.input_audio_transcription.logprobs")return X.errors=[{instancePath:i+
"/include/"+D,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"item.input_audio_transcription.logprobs"}}],!1;var n=b===e;if(!n)
break}}var s=c===e}else var s=!0;if(s){if(r.instructions!==void 0){let a=r.instructions,c=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:i+"/i\
nstructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Gr.properties.instructions.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.
max_output_tokens!==void 0){let a=r.max_output_tokens,c=e,_=e,v=!1,D=e;if(typeof a!="number"){let b={instancePath:i+"/max_output_tokens",schemaPath:"#/propertie\
s/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[b]:t.push(b),e++}var p=D===e;if(v=v||p,!v){let b=e;if(typeof a!="string"){let x={
instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}
if(a!=="inf"){let x={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};
t===null?t=[x]:t.push(x),e++}var p=b===e;if(v=v||p,!v){let x=e;if(a!==null){let R={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_token\
s/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var p=x===e;v=v||p}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,X.errors=t,!1}var s=c===e}else
var s=!0;if(s){if(r.model!==void 0){let a=r.model,c=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/t\
ype",keyword:"type",params:{type:Gr.properties.model.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let a=r.output_modalities,c=e;if(!Array.
isArray(a)&&a!==null)return X.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{type:Gr.properties.
output_modalities.type}}],!1;if(e===c&&Array.isArray(a)){var f=!0;let v=a.length;for(let D=0;D<v;D++){let q=a[D],b=e;if(typeof q!="string")return X.errors=[{instancePath:i+
"/output_modalities/"+D,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(q==="text"||q==="audio"))return X.
errors=[{instancePath:i+"/output_modalities/"+D,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Gr.properties.output_modalities.
items.enum}}],!1;var f=b===e;if(!f)break}}var s=c===e}else var s=!0;if(s){if(r.parallel_tool_calls!==void 0){let a=r.parallel_tool_calls,c=e;if(typeof a!="boole\
an"&&a!==null)return X.errors=[{instancePath:i+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:Gr.properties.
parallel_tool_calls.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.prompt!==void 0){let a=r.prompt,c=e,_=e,v=!1,D=e;Rr(a,{instancePath:i+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:y})||(t=t===null?Rr.errors:t.concat(Rr.errors),e=t.length);var l=D===e;if(v=v||l,!v){let b=e;if(a!==null){let x={instancePath:i+
"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var l=b===e;v=v||l}if(v)e=_,t!==null&&
(_?t.length=_:t=null);else{let b={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,
X.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.reasoning!==void 0){let a=r.reasoning,c=e,_=e,v=!1,D=e;Ht(a,{instancePath:i+"/reasoning",parentData:r,parentDataProperty:"\
reasoning",rootData:y})||(t=t===null?Ht.errors:t.concat(Ht.errors),e=t.length);var h=D===e;if(v=v||h,!v){let b=e;if(a!==null){let x={instancePath:i+"/reasoning",
schemaPath:"#/properties/reasoning/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var h=b===e;v=v||h}if(v)e=_,t!==null&&(_?t.length=
_:t=null);else{let b={instancePath:i+"/reasoning",schemaPath:"#/properties/reasoning/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,X.errors=
t,!1}var s=c===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let a=r.tool_choice,c=e,_=e,v=!0,D=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let V={};t===
null?t=[V]:t.push(V),e++}var w=D===e;e=_,t!==null&&(_?t.length=_:t=null);let q;if(w){let V=e,x=e;if(e===x)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type!==
void 0){let R=a.type;if(!(R==="function"||R==="mcp"))return X.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/allOf/0/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:Gr.properties.tool_choice.then.allOf[0].properties.type.enum}}],!1}}else return X.errors=[{instancePath:i+
"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var g=x===e;if(g){let R=e;if(e===R)if(a&&typeof a==
"object"&&!Array.isArray(a)){let I;if(a.type===void 0&&(I="type"))return X.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allO\
f/1/required",keyword:"required",params:{missingProperty:I}}],!1;{let F=a.type;if(typeof F=="string")if(F==="function"){let M=e,S=e,z=!1,H=e;Cr(a,{instancePath:i+
"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:y})||(t=t===null?Cr.errors:t.concat(Cr.errors),e=t.length);var u=H===e;if(z=z||u,z)e=S,t!==
null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[$]:t.push($),e++,X.errors=t,!1}if(e===M&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="function")return X.errors=[{instancePath:i+
"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"}}],!1}else if(F===
"mcp"){let M=e,S=e,z=!1,H=e;hr(a,{instancePath:i+"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:y})||(t=t===null?hr.errors:t.concat(hr.errors),
e=t.length);var d=H===e;if(z=z||d,z)e=S,t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allO\
f/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,X.errors=t,!1}if(e===M&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&
a.type!=="mcp")return X.errors=[{instancePath:i+"/tool_choice/type",schemaPath:"#/properties/tool_choice/then/allOf/1/oneOf/1/properties/type/const",keyword:"co\
nst",params:{allowedValue:"mcp"}}],!1}else return X.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/then/allOf/1/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:F}}],!1;else return X.errors=[{instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/the\
n/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:F}}],!1}}else return X.errors=[{instancePath:i+"/tool_choice",schemaPath:"\
#/properties/tool_choice/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var g=R===e}var w=V===e;v=w,q="then"}else{let V=e,x=e,T=!1,R=e;Jt(a,{instancePath:i+
"/tool_choice",parentData:r,parentDataProperty:"tool_choice",rootData:y})||(t=t===null?Jt.errors:t.concat(Jt.errors),e=t.length);var P=R===e;if(T=T||P,!T){let I=e;
if(a!==null){let M={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[M]:t.
push(M),e++}var P=I===e;T=T||P}if(T)e=x,t!==null&&(x?t.length=x:t=null);else{let I={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/else/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[I]:t.push(I),e++,X.errors=t,!1}var w=V===e;v=w,q="else"}if(!v){let V={instancePath:i+"/tool_choice",schemaPath:"\
#/properties/tool_choice/if",keyword:"if",params:{failingKeyword:q}};return t===null?t=[V]:t.push(V),e++,X.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.tools!==
void 0){let a=r.tools,c=e,_=e,v=!1,D=e;fn(a,{instancePath:i+"/tools",parentData:r,parentDataProperty:"tools",rootData:y})||(t=t===null?fn.errors:t.concat(fn.errors),
e=t.length);var k=D===e;if(v=v||k,!v){let b=e;if(a!==null){let x={instancePath:i+"/tools",schemaPath:"#/properties/tools/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[x]:t.push(x),e++}var k=b===e;v=v||k}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/tools",schemaPath:"#/properties/to\
ols/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,X.errors=t,!1}var s=c===e}else var s=!0;if(s){if(r.tracing!==void 0){let a=r.tracing,c=e,
_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?
t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};
t===null?t=[b]:t.push(b),e++}var A=D===e;if(v=v||A,!v){let b=e;qi(a,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:y})||(t=t===null?
qi.errors:t.concat(qi.errors),e=t.length);var A=b===e;if(v=v||A,!v){let x=e;if(a!==null){let R={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf\
/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var A=x===e;v=v||A}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,X.errors=t,!1}var s=c===e}else var s=!0;if(s){
if(r.truncation!==void 0){let a=r.truncation,c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/any\
Of/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:i+"/truncation",schemaPath:"#/properties/trunc\
ation/anyOf/0/const",keyword:"const",params:{allowedValue:"auto"}};t===null?t=[b]:t.push(b),e++}var E=D===e;if(v=v||E,!v){let b=e;if(typeof a!="string"){let x={
instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}if(a!=="disab\
led"){let x={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/1/const",keyword:"const",params:{allowedValue:"disabled"}};t===null?t=[x]:t.
push(x),e++}var E=b===e;if(v=v||E,!v){let x=e;pt(a,{instancePath:i+"/truncation",parentData:r,parentDataProperty:"truncation",rootData:y})||(t=t===null?pt.errors:
t.concat(pt.errors),e=t.length);var E=x===e;if(v=v||E,!v){let R=e;if(a!==null){let I={instancePath:i+"/truncation",schemaPath:"#/properties/truncation/anyOf/3/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var E=R===e;v=v||E}}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/truncation",schemaPath:"#/properties/truncation/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,X.errors=t,!1}var s=c===e}else var s=!0;
if(s){if(r.id!==void 0){let a=r.id,c=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:Gr.properties.id.type}}],!1;var s=c===e}else var s=!0;if(s){if(r.object!==void 0){let a=r.object,c=e;if(typeof a!="string"&&a!==null)return X.errors=[{instancePath:i+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Gr.properties.object.type}}],!1;var s=c===e}else var s=!0;if(s)if(r.expires_at!==void 0){
let a=r.expires_at,c=e;if(typeof a!="number"&&a!==null)return X.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{
type:Gr.properties.expires_at.type}}],!1;var s=c===e}else var s=!0}}}}}}}}}}}}}}}}else return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return X.errors=t,e===0}var dn={type:"object",properties:{type:{type:"string",const:"transcription"},audio:{anyOf:[{$ref:"#/definitions/Real\
timeTranscriptionSessionAudio"},{type:"null"}]},include:{type:["array","null"],items:{type:"string",const:"item.input_audio_transcription.logprobs"}},id:{type:[
"string","null"]},object:{type:["string","null"]},expires_at:{type:["number","null"]}},required:["type"]};var co={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["aud\
io/pcm","audio/pcmu","audio/pcma"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{
type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},noise_reduction:{anyOf:[
{$ref:"#/definitions/RealtimeTranscriptionSessionAudioInput.NoiseReduction"},{type:"null"}]},transcription:{anyOf:[{$ref:"#/definitions/AudioTranscription"},{type:"\
null"}]},turn_detection:{if:{type:"object"},then:{allOf:[{type:"object",properties:{type:{enum:["server_vad","semantic_vad"]}}},{type:"object",required:["type"],
discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"server_vad"}},anyOf:[{$ref:"#/definitions/RealtimeTranscriptionSessionAudioInputTurnDetecti\
on.ServerVad"}]},{properties:{type:{const:"semantic_vad"}},anyOf:[{$ref:"#/definitions/RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad"}]}]}]},else:{
anyOf:[{type:"null"}]}}}},Al={type:"object",properties:{strength:{type:["number","null"]},type:{anyOf:[{$ref:"#/definitions/NoiseReductionType"},{type:"null"}]}}};
function Vi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.strength!==
void 0){let n=r.strength,p=e;if(typeof n!="number"&&n!==null)return Vi.errors=[{instancePath:i+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",
params:{type:Al.properties.strength.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;Qt(n,{instancePath:i+"/type",parentData:r,
parentDataProperty:"type",rootData:y})||(t=t===null?Qt.errors:t.concat(Qt.errors),e=t.length);var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.
length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Vi.errors=
t,!1}var s=p===e}else var s=!0}else return Vi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vi.errors=t,e===0}var Ni={
type:"object",properties:{type:{type:"string",const:"server_vad"},create_response:{type:["boolean","null"]},idle_timeout_ms:{type:["number","null"]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]}},required:["\
type"]};function nr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.type===void 0&&(o="type"))return nr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="server_vad")return nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1;var s=p===
e}else var s=!0;if(s){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return nr.errors=[{instancePath:i+"/create_res\
ponse",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Ni.properties.create_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return nr.errors=[{instancePath:i+"/idle_timeout_ms",schemaPath:"#/propert\
ies/idle_timeout_ms/type",keyword:"type",params:{type:Ni.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){
let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return nr.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_respo\
nse/type",keyword:"type",params:{type:Ni.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let n=r.prefix_padding_ms,
p=e;if(typeof n!="number"&&n!==null)return nr.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{
type:Ni.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.silence_duration_ms,p=e;if(typeof n!=
"number"&&n!==null)return nr.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Ni.properties.
silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!="number"&&n!==null)return nr.errors=[{
instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Ni.properties.threshold.type}}],!1;var s=p===e}else var s=!0}}}}}}else
return nr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return nr.errors=t,e===0}var Mn={type:"object",properties:{type:{
type:"string",const:"semantic_vad"},create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{type:["bo\
olean","null"]}},required:["type"]};function Nr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return Nr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="semantic_vad")return Nr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"s\
emantic_vad"}}],!1;var s=p===e}else var s=!0;if(s){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)return Nr.errors=
[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Mn.properties.create_response.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return Nr.errors=[{instancePath:i+
"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Mn.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;if(s)if(r.
interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return Nr.errors=[{instancePath:i+"/interrupt_response",schemaPath:"\
#/properties/interrupt_response/type",keyword:"type",params:{type:Mn.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0}}}else return Nr.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Nr.errors=t,e===0}function se(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format!==void 0){let a=r.format,c=e,_=e,v=!0,D=e;if(!(a&&typeof a=="\
object"&&!Array.isArray(a))){let b={};t===null?t=[b]:t.push(b),e++}var s=D===e;e=_,t!==null&&(_?t.length=_:t=null);let q;if(s){let b=e,V=e,x=!0,T=e;if(e===T)if(a&&
typeof a=="object"&&!Array.isArray(a)){let I;if(a.type===void 0&&(I="type")){let F={};t===null?t=[F]:t.push(F),e++}}else{let I={};t===null?t=[I]:t.push(I),e++}var o=T===
e;e=V,t!==null&&(V?t.length=V:t=null);let R;if(o){let I=e,F=e;if(e===F)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type!==void 0){let S=a.type;if(!(S==="a\
udio/pcm"||S==="audio/pcmu"||S==="audio/pcma"))return se.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/0/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:co.properties.format.then.then.allOf[0].properties.type.enum}}],!1}}else return se.errors=[{instancePath:i+"/format",
schemaPath:"#/properties/format/then/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=F===e;if(n){let S=e;if(e===S)if(a&&typeof a=="object"&&
!Array.isArray(a)){let H;if(a.type===void 0&&(H="type"))return se.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/required",
keyword:"required",params:{missingProperty:H}}],!1;{let $=a.type;if(typeof $=="string")if($==="audio/pcm"){let Z=e,J=e,U=!1,W=e;ne(a,{instancePath:i+"/format",parentData:r,
parentDataProperty:"format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var p=W===e;if(U=U||p,U)e=J,t!==null&&(J?t.length=J:t=null);else{
let G={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,
se.errors=t,!1}if(e===Z&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="audio/pcm")return se.errors=[{instancePath:i+"/format/type",schemaPath:"\
#/properties/format/then/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcm"}}],!1}else if($==="audio/pcmu"){let Z=e,J=e,
U=!1,W=e;pe(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var f=W===e;
if(U=U||f,U)e=J,t!==null&&(J?t.length=J:t=null);else{let G={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/anyOf",keyword:"a\
nyOf",params:{}};return t===null?t=[G]:t.push(G),e++,se.errors=t,!1}if(e===Z&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="audio/pcmu")return se.
errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"au\
dio/pcmu"}}],!1}else if($==="audio/pcma"){let Z=e,J=e,U=!1,W=e;ae(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?
ae.errors:t.concat(ae.errors),e=t.length);var l=W===e;if(U=U||l,U)e=J,t!==null&&(J?t.length=J:t=null);else{let G={instancePath:i+"/format",schemaPath:"#/propert\
ies/format/then/then/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};return t===null?t=[G]:t.push(G),e++,se.errors=t,!1}if(e===Z&&a&&typeof a=="object"&&!Array.
isArray(a)&&a.type!==void 0&&a.type!=="audio/pcma")return se.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/pr\
operties/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],!1}else return se.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/th\
en/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:$}}],!1;else return se.errors=[{instancePath:i+"/format",schemaPath:"\
#/properties/format/then/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:$}}],!1}}else return se.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var n=S===e}var o=I===e;x=o,R="then"}else{let I=e,F=e,
M=!1,S=e;ne(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=S===e;
if(M=M||h,!M){let H=e;pe(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);
var h=H===e;if(M=M||h,!M){let Z=e;ae(a,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),
e=t.length);var h=Z===e;M=M||h}}if(M)e=F,t!==null&&(F?t.length=F:t=null);else{let H={instancePath:i+"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[H]:t.push(H),e++,se.errors=t,!1}var o=I===e;x=o,R="else"}if(!x){let I={instancePath:i+"/format",schemaPath:"#/properties/fo\
rmat/then/if",keyword:"if",params:{failingKeyword:R}};return t===null?t=[I]:t.push(I),e++,se.errors=t,!1}var s=b===e;v=s,q="then"}else{let b=e,V=e,x=!1,T=e;if(a!==
null){let K={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[K]:t.push(K),e++}var w=T===
e;if(x=x||w,x)e=V,t!==null&&(V?t.length=V:t=null);else{let K={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[K]:t.push(K),e++,se.errors=t,!1}var s=b===e;v=s,q="else"}if(!v){let b={instancePath:i+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{
failingKeyword:q}};return t===null?t=[b]:t.push(b),e++,se.errors=t,!1}var g=c===e}else var g=!0;if(g){if(r.noise_reduction!==void 0){let a=r.noise_reduction,c=e,
_=e,v=!1,D=e;Vi(a,{instancePath:i+"/noise_reduction",parentData:r,parentDataProperty:"noise_reduction",rootData:y})||(t=t===null?Vi.errors:t.concat(Vi.errors),e=
t.length);var u=D===e;if(v=v||u,!v){let b=e;if(a!==null){let x={instancePath:i+"/noise_reduction",schemaPath:"#/properties/noise_reduction/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var u=b===e;v=v||u}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/noise_reductio\
n",schemaPath:"#/properties/noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,se.errors=t,!1}var g=c===e}else var g=!0;if(g){
if(r.transcription!==void 0){let a=r.transcription,c=e,_=e,v=!1,D=e;He(a,{instancePath:i+"/transcription",parentData:r,parentDataProperty:"transcription",rootData:y})||
(t=t===null?He.errors:t.concat(He.errors),e=t.length);var d=D===e;if(v=v||d,!v){let b=e;if(a!==null){let x={instancePath:i+"/transcription",schemaPath:"#/proper\
ties/transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var d=b===e;v=v||d}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/transcription",schemaPath:"#/properties/transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,se.errors=t,
!1}var g=c===e}else var g=!0;if(g)if(r.turn_detection!==void 0){let a=r.turn_detection,c=e,_=e,v=!0,D=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let V={};
t===null?t=[V]:t.push(V),e++}var P=D===e;e=_,t!==null&&(_?t.length=_:t=null);let q;if(P){let V=e,x=e;if(e===x)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
type!==void 0){let R=a.type;if(!(R==="server_vad"||R==="semantic_vad"))return se.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_de\
tection/then/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:co.properties.turn_detection.then.allOf[0].properties.type.enum}}],!1}}else return se.
errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var k=x===e;if(k){
let R=e;if(e===R)if(a&&typeof a=="object"&&!Array.isArray(a)){let I;if(a.type===void 0&&(I="type"))return se.errors=[{instancePath:i+"/turn_detection",schemaPath:"\
#/properties/turn_detection/then/allOf/1/required",keyword:"required",params:{missingProperty:I}}],!1;{let F=a.type;if(typeof F=="string")if(F==="server_vad"){let M=e,
S=e,z=!1,H=e;nr(a,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:y})||(t=t===null?nr.errors:t.concat(nr.errors),e=t.
length);var A=H===e;if(z=z||A,z)e=S,t!==null&&(S?t.length=S:t=null);else{let $={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/al\
lOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push($),e++,se.errors=t,!1}if(e===M&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==
void 0&&a.type!=="server_vad")return se.errors=[{instancePath:i+"/turn_detection/type",schemaPath:"#/properties/turn_detection/then/allOf/1/oneOf/0/properties/t\
ype/const",keyword:"const",params:{allowedValue:"server_vad"}}],!1}else if(F==="semantic_vad"){let M=e,S=e,z=!1,H=e;Nr(a,{instancePath:i+"/turn_detection",parentData:r,
parentDataProperty:"turn_detection",rootData:y})||(t=t===null?Nr.errors:t.concat(Nr.errors),e=t.length);var E=H===e;if(z=z||E,z)e=S,t!==null&&(S?t.length=S:t=null);else{
let $={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[$]:t.push(
$),e++,se.errors=t,!1}if(e===M&&a&&typeof a=="object"&&!Array.isArray(a)&&a.type!==void 0&&a.type!=="semantic_vad")return se.errors=[{instancePath:i+"/turn_dete\
ction/type",schemaPath:"#/properties/turn_detection/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"semantic_vad"}}],!1}else return se.
errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:F}}],!1;else return se.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/then/allOf/1/discriminator",keyword:"dis\
criminator",params:{error:"tag",tag:"type",tagValue:F}}],!1}}else return se.errors=[{instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/th\
en/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var k=R===e}var P=V===e;v=P,q="then"}else{let V=e,x=e,T=!1,R=e;if(a!==null){let I={instancePath:i+"/\
turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[I]:t.push(I),e++}var m=R===e;if(T=T||
m,T)e=x,t!==null&&(x?t.length=x:t=null);else{let I={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/else/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[I]:t.push(I),e++,se.errors=t,!1}var P=V===e;v=P,q="else"}if(!v){let V={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detecti\
on/if",keyword:"if",params:{failingKeyword:q}};return t===null?t=[V]:t.push(V),e++,se.errors=t,!1}var g=c===e}else var g=!0}}}else return se.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=t,e===0}function Qi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input!==void 0){let o=r.input,n=e,p=!1,f=e;se(o,{instancePath:i+"/input",parentData:r,
parentDataProperty:"input",rootData:y})||(t=t===null?se.errors:t.concat(se.errors),e=t.length);var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+
"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==null&&(n?
t.length=n:t=null);else{let l={instancePath:i+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};return t===null?t=[l]:t.push(l),e++,Qi.errors=
t,!1}}}else return Qi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qi.errors=t,e===0}function Ae(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return Ae.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.type!==void 0){let f=r.type,l=e;if(typeof f!="string")return Ae.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="transcription")return Ae.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],!1;var s=l===e}else var s=!0;if(s){if(r.audio!==void 0){let f=r.
audio,l=e,h=e,w=!1,g=e;Qi(f,{instancePath:i+"/audio",parentData:r,parentDataProperty:"audio",rootData:y})||(t=t===null?Qi.errors:t.concat(Qi.errors),e=t.length);
var o=g===e;if(w=w||o,!w){let d=e;if(f!==null){let k={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[k]:t.push(k),e++}var o=d===e;w=w||o}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let d={instancePath:i+"/audio",schemaPath:"#/properties/audio/anyO\
f",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ae.errors=t,!1}var s=l===e}else var s=!0;if(s){if(r.include!==void 0){let f=r.include,l=e;if(!Array.
isArray(f)&&f!==null)return Ae.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:dn.properties.include.type}}],
!1;if(e===l&&Array.isArray(f)){var n=!0;let w=f.length;for(let g=0;g<w;g++){let u=f[g],d=e;if(typeof u!="string")return Ae.errors=[{instancePath:i+"/include/"+g,
schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;if(u!=="item.input_audio_transcription.logprobs")return Ae.errors=[{instancePath:i+
"/include/"+g,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue:"item.input_audio_transcription.logprobs"}}],!1;var n=d===e;if(!n)
break}}var s=l===e}else var s=!0;if(s){if(r.id!==void 0){let f=r.id,l=e;if(typeof f!="string"&&f!==null)return Ae.errors=[{instancePath:i+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:dn.properties.id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.object!==void 0){let f=r.object,l=e;if(typeof f!=
"string"&&f!==null)return Ae.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:dn.properties.object.type}}],!1;
var s=l===e}else var s=!0;if(s)if(r.expires_at!==void 0){let f=r.expires_at,l=e;if(typeof f!="number"&&f!==null)return Ae.errors=[{instancePath:i+"/expires_at",
schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:dn.properties.expires_at.type}}],!1;var s=l===e}else var s=!0}}}}}else return Ae.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=t,e===0}function Ce(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.session===void 0&&(f="session")||r.type===void 0&&(f="type"))return Ce.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;if(r.session!==void 0){let l=r.session,h=e,w=e;if(e===w)if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.type!==void 0){let g=l.type;if(!(g==="realtime"||g==="transcription"))return Ce.errors=[{instancePath:i+"/session/ty\
pe",schemaPath:"#/properties/session/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:oo.properties.session.allOf[0].properties.type.enum}}],!1}}else
return Ce.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var s=w===e;if(s){let g=e;
if(e===g)if(l&&typeof l=="object"&&!Array.isArray(l)){let d;if(l.type===void 0&&(d="type"))return Ce.errors=[{instancePath:i+"/session",schemaPath:"#/properties\
/session/allOf/1/required",keyword:"required",params:{missingProperty:d}}],!1;{let P=l.type;if(typeof P=="string")if(P==="realtime"){let k=e,A=e,E=!1,m=e;X(l,{instancePath:i+
"/session",parentData:r,parentDataProperty:"session",rootData:y})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var o=m===e;if(E=E||o,E)e=A,t!==null&&(A?
t.length=A:t=null);else{let a={instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:
t.push(a),e++,Ce.errors=t,!1}if(e===k&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return Ce.errors=[{instancePath:i+"/sessio\
n/type",schemaPath:"#/properties/session/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(P==="transcription"){
let k=e,A=e,E=!1,m=e;Ae(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);
var n=m===e;if(E=E||n,E)e=A,t!==null&&(A?t.length=A:t=null);else{let a={instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/oneOf/1/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,Ce.errors=t,!1}if(e===k&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcriptio\
n")return Ce.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/session/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
transcription"}}],!1}else return Ce.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"type",tagValue:P}}],!1;else return Ce.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/discriminator",keyword:"discrimi\
nator",params:{error:"tag",tag:"type",tagValue:P}}],!1}}else return Ce.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/type",keyword:"\
type",params:{type:"object"}}],!1;var s=g===e}var p=h===e}else var p=!0;if(p){if(r.type!==void 0){let l=r.type,h=e;if(typeof l!="string")return Ce.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.update")return Ce.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"session.update"}}],!1;var p=h===e}else var p=!0;if(p)if(r.event_id!==void 0){let l=r.event_id,h=e;
if(typeof l!="string"&&l!==null)return Ce.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:oo.properties.
event_id.type}}],!1;var p=h===e}else var p=!0}}else return Ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=
t,e===0}var mp=oi,xl={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Conversation"},event_id:{type:["string","null"]},type:{
type:"string",const:"conversation.created"}},required:["conversation","type"]},mo={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime\
.conversation",null]}}};function Ei(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.id!==void 0){let o=r.id,n=e;if(typeof o!="string"&&o!==null)return Ei.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:mo.properties.id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.object!==void 0){let o=r.object,n=e;if(!(o==="realtime.conversation"||o===null))
return Ei.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:mo.properties.object.enum}}],!1;var s=n===
e}else var s=!0}else return Ei.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ei.errors=t,e===0}function oi(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="c\
onversation")||r.type===void 0&&(o="type"))return oi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==
void 0){let n=e;Ei(r.conversation,{instancePath:i+"/conversation",parentData:r,parentDataProperty:"conversation",rootData:y})||(t=t===null?Ei.errors:t.concat(Ei.
errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return oi.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:xl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return oi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="conversation.created")return oi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.\
created"}}],!1;var s=p===e}else var s=!0}}else return oi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oi.errors=
t,e===0}var _p=is,_o={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conver\
sation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function is(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return is.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return is.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:_o.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?L.errors:t.concat(L.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return is.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.created")return is.errors=[{instancePath:i+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return is.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:_o.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return is.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return is.errors=t,e===0}var vp=ns,Dl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{
type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function ns(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ns.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==
null)return ns.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Dl.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ns.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ns.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.deleted")return ns.errors=[{instancePath:i+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else return ns.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ns.errors=t,e===0}var hp=_e,Sn={type:"object",properties:{content_index:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tra\
nscription.completed"},usage:{if:{type:"object"},then:{allOf:[{type:"object",properties:{type:{enum:["tokens","duration"]}}},{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{properties:{type:{const:"tokens"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptText\
UsageTokens"}]},{properties:{type:{const:"duration"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDurat\
ion"}]}]}]},else:{anyOf:[{type:"null"}]}},languages:{type:["array","null"],items:{$ref:"#/definitions/TranscriptionLanguage"}},logprobs:{anyOf:[{type:"array",items:{
$ref:"#/definitions/LogProbProperties"}},{type:"null"}]}},required:["content_index","item_id","transcript","type"]};var vo={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function $i(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return $i.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:vo.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return $i.errors=[{instancePath:i+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:vo.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}else return $i.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $i.errors=t,e===0}function Vr(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.input_tokens===void 0&&(n="input_tokens")||r.output_tokens===void 0&&
(n="output_tokens")||r.total_tokens===void 0&&(n="total_tokens")||r.type===void 0&&(n="type"))return Vr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return Vr.errors=[{instancePath:i+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return Vr.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return Vr.errors=[{instancePath:i+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="st\
ring")return Vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return Vr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=f===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,f=e,l=e,h=!1,w=e;$i(p,{instancePath:i+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:y})||
(t=t===null?$i.errors:t.concat($i.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=
l:t=null);else{let u={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:
t.push(u),e++,Vr.errors=t,!1}var s=f===e}else var s=!0}}}}else return Vr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Vr.errors=t,e===0}function Tt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return Tt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let n=e;if(typeof r.seconds!="number")return Tt.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Tt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="duration")return Tt.errors=[{instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return Tt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Tt.errors=t,e===0}function Ri(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if(r.code===void 0&&(s="code"))return Ri.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.code!==void 0&&
typeof r.code!="string")return Ri.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1}else return Ri.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ri.errors=t,e===0}function gr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return gr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return gr.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,f=e;if(e===f)if(Array.isArray(p)){
var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;if(typeof p[w]!="number")return gr.errors=[{instancePath:i+"/bytes/"+w,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=g===e;if(!o)break}}else return gr.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return gr.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return gr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return gr.errors=t,e===0}function _e(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.content_index===void 0&&(u="content_index")||r.item_id===void 0&&(u="item_id")||
r.transcript===void 0&&(u="transcript")||r.type===void 0&&(u="type"))return _e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;if(r.content_index!==void 0){let d=e;if(typeof r.content_index!="number")return _e.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=d===e}else var s=!0;if(s){if(r.event_id!==void 0){let d=r.event_id,P=e;if(typeof d!="string"&&d!==null)
return _e.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Sn.properties.event_id.type}}],!1;var s=P===e}else
var s=!0;if(s){if(r.item_id!==void 0){let d=e;if(typeof r.item_id!="string")return _e.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.transcript!==void 0){let d=e;if(typeof r.transcript!="string")return _e.errors=[
{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(r.type!==void 0){
let d=r.type,P=e;if(typeof d!="string")return _e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(d!=="conversation.item.input_audio_transcription.completed")return _e.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=P===e}else var s=!0;if(s){if(r.usage!==void 0){let d=r.usage,P=e,k=e,A=!0,E=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))){let c={};t===null?t=[c]:t.push(c),e++}var o=E===e;e=k,t!==null&&(k?t.length=k:t=null);let m;if(o){let c=e,_=e;if(e===_)if(d&&
typeof d=="object"&&!Array.isArray(d)){if(d.type!==void 0){let D=d.type;if(!(D==="tokens"||D==="duration"))return _e.errors=[{instancePath:i+"/usage/type",schemaPath:"\
#/properties/usage/then/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Sn.properties.usage.then.allOf[0].properties.type.enum}}],!1}}else return _e.
errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=_===e;if(n){let D=e;if(e===D)
if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.type===void 0&&(b="type"))return _e.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then\
/allOf/1/required",keyword:"required",params:{missingProperty:b}}],!1;{let V=d.type;if(typeof V=="string")if(V==="tokens"){let x=e,T=e,R=!1,K=e;Vr(d,{instancePath:i+
"/usage",parentData:r,parentDataProperty:"usage",rootData:y})||(t=t===null?Vr.errors:t.concat(Vr.errors),e=t.length);var p=K===e;if(R=R||p,R)e=T,t!==null&&(T?t.
length=T:t=null);else{let I={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[I]:
t.push(I),e++,_e.errors=t,!1}if(e===x&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="tokens")return _e.errors=[{instancePath:i+"/usage/ty\
pe",schemaPath:"#/properties/usage/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(V==="duration"){let x=e,
T=e,R=!1,K=e;Tt(d,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:y})||(t=t===null?Tt.errors:t.concat(Tt.errors),e=t.length);var f=K===
e;if(R=R||f,R)e=T,t!==null&&(T?t.length=T:t=null);else{let I={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[I]:t.push(I),e++,_e.errors=t,!1}if(e===x&&d&&typeof d=="object"&&!Array.isArray(d)&&d.type!==void 0&&d.type!=="duration")return _e.
errors=[{instancePath:i+"/usage/type",schemaPath:"#/properties/usage/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],
!1}else return _e.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:V}}],!1;else return _e.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:V}}],!1}}else return _e.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/type",keyword:"type",params:{
type:"object"}}],!1;var n=D===e}var o=c===e;A=o,m="then"}else{let c=e,_=e,v=!1,D=e;if(d!==null){let b={instancePath:i+"/usage",schemaPath:"#/properties/usage/el\
se/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var l=D===e;if(v=v||l,v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,_e.errors=t,!1}var o=c===e;A=o,m="else"}if(!A){
let c={instancePath:i+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:m}};return t===null?t=[c]:t.push(c),e++,_e.errors=t,!1}var s=P===
e}else var s=!0;if(s){if(r.languages!==void 0){let d=r.languages,P=e;if(!Array.isArray(d)&&d!==null)return _e.errors=[{instancePath:i+"/languages",schemaPath:"#\
/properties/languages/type",keyword:"type",params:{type:Sn.properties.languages.type}}],!1;if(e===P&&Array.isArray(d)){var h=!0;let A=d.length;for(let E=0;E<A;E++){
let m=e;Ri(d[E],{instancePath:i+"/languages/"+E,parentData:d,parentDataProperty:E,rootData:y})||(t=t===null?Ri.errors:t.concat(Ri.errors),e=t.length);var h=m===
e;if(!h)break}}var s=P===e}else var s=!0;if(s)if(r.logprobs!==void 0){let d=r.logprobs,P=e,k=e,A=!1,E=e;if(e===E)if(Array.isArray(d)){var w=!0;let a=d.length;for(let c=0;c<
a;c++){let _=e;gr(d[c],{instancePath:i+"/logprobs/"+c,parentData:d,parentDataProperty:c,rootData:y})||(t=t===null?gr.errors:t.concat(gr.errors),e=t.length);var w=_===
e;if(!w)break}}else{let a={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[a]:t.push(
a),e++}var g=E===e;if(A=A||g,!A){let a=e;if(d!==null){let _={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[_]:t.push(_),e++}var g=a===e;A=A||g}if(A)e=k,t!==null&&(k?t.length=k:t=null);else{let a={instancePath:i+"/logprobs",schemaPath:"#/properties\
/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[a]:t.push(a),e++,_e.errors=t,!1}var s=P===e}else var s=!0}}}}}}}else return _e.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=t,e===0}var gp=kr,cn={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_transcription.delta"},content_index:{type:["number","null"]},delta:{type:["stri\
ng","null"]},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/LogProbProperties"}},{type:"null"}]},obfuscation:{type:["string","null"]}},required:["ite\
m_id","type"]};function kr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return kr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p}}],!1;if(r.event_id!==void 0){let f=r.event_id,l=e;if(typeof f!="string"&&f!==null)return kr.errors=[{instancePath:i+"/event_id",schemaPath:"#\
/properties/event_id/type",keyword:"type",params:{type:cn.properties.event_id.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.item_id!==void 0){let f=e;if(typeof r.
item_id!="string")return kr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else
var s=!0;if(s){if(r.type!==void 0){let f=r.type,l=e;if(typeof f!="string")return kr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(f!=="conversation.item.input_audio_transcription.delta")return kr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/\
type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription.delta"}}],!1;var s=l===e}else var s=!0;if(s){if(r.content_index!==
void 0){let f=r.content_index,l=e;if(typeof f!="number"&&f!==null)return kr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",
keyword:"type",params:{type:cn.properties.content_index.type}}],!1;var s=l===e}else var s=!0;if(s){if(r.delta!==void 0){let f=r.delta,l=e;if(typeof f!="string"&&
f!==null)return kr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:cn.properties.delta.type}}],!1;var s=l===e}else
var s=!0;if(s){if(r.logprobs!==void 0){let f=r.logprobs,l=e,h=e,w=!1,g=e;if(e===g)if(Array.isArray(f)){var o=!0;let d=f.length;for(let P=0;P<d;P++){let k=e;gr(f[P],
{instancePath:i+"/logprobs/"+P,parentData:f,parentDataProperty:P,rootData:y})||(t=t===null?gr.errors:t.concat(gr.errors),e=t.length);var o=k===e;if(!o)break}}else{
let d={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[d]:t.push(d),e++}var n=g===e;
if(w=w||n,!w){let d=e;if(f!==null){let k={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[k]:t.push(k),e++}var n=d===e;w=w||n}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let d={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,kr.errors=t,!1}var s=l===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let f=r.obfuscation,l=e;
if(typeof f!="string"&&f!==null)return kr.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:cn.properties.
obfuscation.type}}],!1;var s=l===e}else var s=!0}}}}}}else return kr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kr.
errors=t,e===0}var kp=ht,ql={type:"object",properties:{content_index:{type:"number"},error:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEve\
nt.Error"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_transcription.failed"}},required:[
"content_index","error","item_id","type"]},mn={type:"object",properties:{code:{type:["string","null"]},message:{type:["string","null"]},param:{type:["string","n\
ull"]},type:{type:["string","null"]}}};function It(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return It.errors=[{instancePath:i+"/code",schemaPath:"#/proper\
ties/code/type",keyword:"type",params:{type:mn.properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!=
"string"&&o!==null)return It.errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:mn.properties.message.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,n=e;if(typeof o!="string"&&o!==null)return It.errors=[{instancePath:i+"/param",schemaPath:"\
#/properties/param/type",keyword:"type",params:{type:mn.properties.param.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!=
"string"&&o!==null)return It.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:mn.properties.type.type}}],!1;var s=n===
e}else var s=!0}}}else return It.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return It.errors=t,e===0}function ht(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===
void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ht.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return ht.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.error!==void 0){let n=e;
It(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(t=t===null?It.errors:t.concat(It.errors),e=t.length);var s=n===e}else
var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ht.errors=[{instancePath:i+"/event_id",schemaPath:"#/properti\
es/event_id/type",keyword:"type",params:{type:ql.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!=
"string")return ht.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="conversation.item.input_audio_transcription.failed")return ht.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"conversation.item.input_audio_transcription.failed"}}],!1;var s=p===e}else var s=!0}}}}else return ht.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ht.errors=t,e===0}var wp=pi,Vl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"\
#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.retrieved"}},required:["item","type"]};function pi(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&
(o="type"))return pi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return pi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Vl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||
(t=t===null?L.errors:t.concat(L.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return pi.errors=[
{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieved")return pi.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return pi.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pi.errors=t,e===0}var Pp=Qr,El={type:"object",properties:{audio_end_ms:{
type:"number"},content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},
required:["audio_end_ms","content_index","item_id","type"]};function Qr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===
void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Qr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Qr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Qr.
errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Qr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/typ\
e",keyword:"type",params:{type:El.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Qr.
errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="conversation.item.truncated")return Qr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"con\
versation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else return Qr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Qr.errors=t,e===0}var bp=ai,$l={type:"object",properties:{error:{$ref:"#/definitions/RealtimeError"},event_id:{type:["string","null"]},type:{type:"str\
ing",const:"error"}},required:["error","type"]},Fn={type:"object",properties:{message:{type:"string"},type:{type:"string"},code:{type:["string","null"]},event_id:{
type:["string","null"]},param:{type:["string","null"]}},required:["message","type"]};function Kr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Kr.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Kr.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=e;if(typeof r.type!="string")return Kr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.code!==void 0){let n=r.code,p=e;if(typeof n!="string"&&n!==null)return Kr.errors=[{instancePath:i+"/code",schemaPath:"#/\
properties/code/type",keyword:"type",params:{type:Fn.properties.code.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Kr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fn.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){let n=r.param,p=e;if(typeof n!="string"&&n!==null)return Kr.errors=[{instancePath:i+"/param",schemaPath:"\
#/properties/param/type",keyword:"type",params:{type:Fn.properties.param.type}}],!1;var s=p===e}else var s=!0}}}}else return Kr.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Kr.errors=t,e===0}function ai(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.error===void 0&&(o="error")||r.type===void 0&&(o="type"))return ai.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.error!==void 0){let n=e;Kr(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"\
error",rootData:y})||(t=t===null?Kr.errors:t.concat(Kr.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return ai.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:$l.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ai.errors=[{instancePath:i+"/type",schemaPath:"#/properties/\
type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="error")return ai.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"error"}}],!1;var s=p===e}else var s=!0}}else return ai.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ai.errors=t,e===0}var Op=li,Rl={type:"object",properties:{event_id:{type:["string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:[
"type"]};function li(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.type===void 0&&(o="type"))return li.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return li.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Rl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return li.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.cleared")return li.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return li.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return li.errors=t,e===0}var jp=gt,ho={type:"object",properties:{event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.committed"},previous_item_id:{type:["string","null"]}},required:["item_i\
d","type"]};function gt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return gt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return gt.errors=[{instancePath:i+"/event_id",schemaPath:"#\
/properties/event_id/type",keyword:"type",params:{type:ho.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return gt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.committed")return gt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"input_audio_buffer.committed"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!=
"string"&&n!==null)return gt.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:ho.properties.
previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return gt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return gt.
errors=t,e===0}var Ap=os;function os(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.event===void 0&&(o="event")||r.received_at===void 0&&(o="received_at")||r.type===void 0&&(o="type"))return os.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.event!==void 0){let n=e;if(typeof r.event!="string")return os.errors=[{instancePath:i+"/event",schemaPath:"\
#/properties/event/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.received_at!==void 0){let n=e;if(typeof r.received_at!=
"number")return os.errors=[{instancePath:i+"/received_at",schemaPath:"#/properties/received_at/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return os.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.dtmf_event_received")return os.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"input_audio_buffer.dtmf_event_received"}}],!1;var s=p===e}else var s=!0}}else return os.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return os.errors=t,e===0}var xp=kt,Cl={type:"object",properties:{audio_start_ms:{type:"number"},event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:["audio_start_ms","item_id","type"]};function kt(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===
void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return kt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!="number")return kt.errors=[{instancePath:i+"/audio_s\
tart_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return kt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Cl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return kt.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return kt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.spe\
ech_started")return kt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_star\
ted"}}],!1;var s=p===e}else var s=!0}}}else return kt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return kt.errors=t,
e===0}var Dp=wt,Tl={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"\
input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function wt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.item_id===void 0&&(o="item_id")||r.
type===void 0&&(o="type"))return wt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){
let n=e;if(typeof r.audio_end_ms!="number")return wt.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return wt.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Tl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return wt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return wt.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_stopped")return wt.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else var s=!0}}}else return wt.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wt.errors=t,e===0}var qp=ps,Il={type:"object",properties:{event_id:{type:["string","null"]},
rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",const:"rate_limits.updated"}},required:["rate_limit\
s","type"]},_n={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},remaining:{type:["number","null"]},reset_seconds:{
type:["number","null"]}}};function Mt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,n=e;if(typeof o!="number"&&o!==null)return Mt.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/li\
mit/type",keyword:"type",params:{type:_n.properties.limit.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.name,n=e;if(!(o==="requests"||o===
"tokens"||o===null))return Mt.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:_n.properties.name.enum}}],
!1;var s=n===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,n=e;if(typeof o!="number"&&o!==null)return Mt.errors=[{instancePath:i+"/remaining",
schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:_n.properties.remaining.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reset_seconds!==void 0){
let o=r.reset_seconds,n=e;if(typeof o!="number"&&o!==null)return Mt.errors=[{instancePath:i+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",keyword:"\
type",params:{type:_n.properties.reset_seconds.type}}],!1;var s=n===e}else var s=!0}}}else return Mt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Mt.errors=t,e===0}function ps(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rate_limits===void 0&&(n="rate_limits")||r.type===void 0&&(n="type"))return ps.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event_id!==void 0){let p=r.event_id,f=e;if(typeof p!="string"&&p!==null)return ps.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Il.properties.event_id.type}}],!1;var s=f===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,f=e;if(e===f)if(Array.isArray(p)){var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;Mt(p[w],{instancePath:i+
"/rate_limits/"+w,parentData:p,parentDataProperty:w,rootData:y})||(t=t===null?Mt.errors:t.concat(Mt.errors),e=t.length);var o=g===e;if(!o)break}}else return ps.
errors=[{instancePath:i+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,f=e;if(typeof p!="string")return ps.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return ps.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=f===e}else var s=!0}}else return ps.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ps.
errors=t,e===0}var Vp=Ue,an={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.delta"},obfuscation:{type:["string","null"]},previous_item_id:{
type:["string","null"]},rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","delta",
"item_id","output_index","response_id","type"]};function Ue(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ue.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Ue.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;
if(typeof r.delta!="string")return Ue.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ue.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:an.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return Ue.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ue.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return Ue.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.output_audio.delta")return Ue.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.output_audio.delta"}}],!1;var s=p===e}else var s=!0;if(s){if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)
return Ue.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:an.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ue.errors=[{instancePath:i+"/previous_\
item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:an.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ue.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/p\
roperties/audio_duration_ms/type",keyword:"type",params:{type:an.properties.audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){
let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return Ue.errors=[{instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:an.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ue.errors=t,e===0}var Ep=rr,vn={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_audio.done"},previous_item_id:{type:["string","null"]},
rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","item_id","output_index","resp\
onse_id","type"]};function rr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return rr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return rr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)
return rr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:vn.properties.event_id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return rr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return rr.errors=
[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return rr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return rr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_audio.done")return rr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.output_audio.done"}}],!1;var s=p===e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return rr.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:vn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!=
"number"&&n!==null)return rr.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/properties/audio_duration_ms/type",keyword:"type",params:{type:vn.properties.
audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return rr.errors=[{
instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:vn.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}else
return rr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rr.errors=t,e===0}var $p=Ne,ln={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.output_audio_transcript.delta"},obfuscation:{type:["string","null"]},previous_item_id:{type:["string","null"]},rid:{},
ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["content_index","delta","item_id","output_index","res\
ponse_id","type"]};function Ne(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o=
"output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Ne.errors=[{instancePath:i+"/content_index",
schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.
delta!="string")return Ne.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ne.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:ln.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="stri\
ng")return Ne.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ne.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Ne.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return Ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.output_audio_transcript.delta")return Ne.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s){if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)
return Ne.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:ln.properties.obfuscation.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ne.errors=[{instancePath:i+"/previous_\
item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:ln.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ne.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/p\
roperties/audio_duration_ms/type",keyword:"type",params:{type:ln.properties.audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){
let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return Ne.errors=[{instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",
params:{type:ln.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ne.errors=t,e===0}var Rp=Qe,hn={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"\
string"},output_index:{type:"number"},response_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"response.output_audio_transcript.done"},
previous_item_id:{type:["string","null"]},rid:{},ts:{},latency:{},audio_duration_ms:{type:["number","null"]},start_time:{type:["number","null"]}},required:["con\
tent_index","item_id","output_index","response_id","transcript","type"]};function Qe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return Qe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Qe.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Qe.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:hn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Qe.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Qe.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Qe.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=e;if(typeof r.
transcript!="string")return Qe.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="response.output_audio_transcript.done")return Qe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"response.output_audio_transcript.done"}}],!1;var s=p===e}else var s=!0;if(s){if(r.previous_item_id!==void 0){let n=r.previous_item_id,
p=e;if(typeof n!="string"&&n!==null)return Qe.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{
type:hn.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.audio_duration_ms!==void 0){let n=r.audio_duration_ms,p=e;if(typeof n!="numb\
er"&&n!==null)return Qe.errors=[{instancePath:i+"/audio_duration_ms",schemaPath:"#/properties/audio_duration_ms/type",keyword:"type",params:{type:hn.properties.
audio_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.start_time!==void 0){let n=r.start_time,p=e;if(typeof n!="number"&&n!==null)return Qe.errors=[{
instancePath:i+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type:hn.properties.start_time.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return Qe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=t,e===0}var Cp=wr,go={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPa\
rtAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.added"},content:{type:["object","null"]}},required:["content_in\
dex","item_id","output_index","part","response_id","type"]},gn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{
type:["string","null"]},type:{enum:["text","audio",null]}}};function St(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return St.errors=[{instancePath:i+"\
/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:gn.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,n=e;if(typeof o!="string"&&o!==null)return St.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:gn.properties.
text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return St.errors=[{instancePath:i+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:gn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return St.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:gn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else return St.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return St.errors=t,e===0}function wr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return wr.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return wr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return wr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:go.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return wr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return wr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;St(r.part,{instancePath:i+"/part",parentData:r,parentDataProperty:"part",rootData:y})||(t=
t===null?St.errors:t.concat(St.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return wr.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return wr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.content_part.added")return wr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let n=r.content,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==
null)return wr.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:go.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return wr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wr.errors=t,e===0}var Tp=Pr,ko={
type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/def\
initions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.content_part.done"},content:{type:["object","null"]}},
required:["content_index","item_id","output_index","part","response_id","type"]},kn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["strin\
g","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function Ft(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return Ft.errors=[{instancePath:i+
"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:kn.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.
text,n=e;if(typeof o!="string"&&o!==null)return Ft.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:kn.properties.
text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return Ft.errors=[{instancePath:i+
"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:kn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return Ft.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:kn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else return Ft.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ft.errors=t,e===0}function Pr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_inde\
x")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Pr.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Pr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Pr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:ko.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Pr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Pr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;Ft(r.part,{instancePath:i+"/part",parentData:r,parentDataProperty:"part",rootData:y})||(t=
t===null?Ft.errors:t.concat(Ft.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Pr.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Pr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.content_part.done")return Pr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.content!==void 0){let n=r.content,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==
null)return Pr.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:ko.properties.content.type}}],!1;var s=p===
e}else var s=!0}}}}}}}else return Pr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pr.errors=t,e===0}var Ip=yi,Ml={
type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.created"}},required:[
"response","type"]},Ki={type:"object",properties:{id:{type:"string"},audio:{anyOf:[{$ref:"#/definitions/RealtimeResponse.Audio"},{type:"null"}]},conversation_id:{
type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{
type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_modalities:{type:["a\
rray","null"],items:{type:"string",enum:["text","audio"]}},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[
{$ref:"#/definitions/RealtimeResponseStatus"},{type:"null"}]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"null"}]}},required:["id"]};var wo={type:"object",properties:{format:{if:{type:"object"},then:{if:{type:"object",required:["type"]},then:{allOf:[{type:"object",properties:{type:{enum:["aud\
io/pcm","audio/pcmu","audio/pcma"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"audio/pcm"}},anyOf:[
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"}]},{properties:{type:{const:"audio/pcmu"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"}]},{properties:{
type:{const:"audio/pcma"}},anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}]}]},else:{anyOf:[{$ref:"#/definitions/RealtimeAudioFormats.AudioPCM"},
{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMU"},{$ref:"#/definitions/RealtimeAudioFormats.AudioPCMA"}]}},else:{anyOf:[{type:"null"}]}},voice:{type:["strin\
g","null"]}}};function be(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.format!==void 0){let u=r.format,d=e,P=e,k=!0,A=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let m={};t===null?t=[m]:t.push(m),e++}var s=A===e;e=P,
t!==null&&(P?t.length=P:t=null);let E;if(s){let m=e,a=e,c=!0,_=e;if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.type===void 0&&(q="type")){let b={};
t===null?t=[b]:t.push(b),e++}}else{let q={};t===null?t=[q]:t.push(q),e++}var o=_===e;e=a,t!==null&&(a?t.length=a:t=null);let v;if(o){let q=e,b=e;if(e===b)if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.type!==void 0){let x=u.type;if(!(x==="audio/pcm"||x==="audio/pcmu"||x==="audio/pcma"))return be.errors=[{instancePath:i+
"/format/type",schemaPath:"#/properties/format/then/then/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:wo.properties.format.then.then.allOf[0].
properties.type.enum}}],!1}}else return be.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/0/type",keyword:"type",params:{type:"\
object"}}],!1;var n=b===e;if(n){let x=e;if(e===x)if(u&&typeof u=="object"&&!Array.isArray(u)){let R;if(u.type===void 0&&(R="type"))return be.errors=[{instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/required",keyword:"required",params:{missingProperty:R}}],!1;{let K=u.type;if(typeof K=="string")if(K===
"audio/pcm"){let I=e,F=e,M=!1,S=e;ne(u,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),
e=t.length);var p=S===e;if(M=M||p,M)e=F,t!==null&&(F?t.length=F:t=null);else{let z={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/o\
neOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,be.errors=t,!1}if(e===I&&u&&typeof u=="object"&&!Array.isArray(u)&&u.type!==void 0&&
u.type!=="audio/pcm")return be.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"audio/pcm"}}],!1}else if(K==="audio/pcmu"){let I=e,F=e,M=!1,S=e;pe(u,{instancePath:i+"/format",parentData:r,parentDataProperty:"for\
mat",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var f=S===e;if(M=M||f,M)e=F,t!==null&&(F?t.length=F:t=null);else{let z={instancePath:i+
"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};return t===null?t=[z]:t.push(z),e++,be.errors=t,!1}if(e===
I&&u&&typeof u=="object"&&!Array.isArray(u)&&u.type!==void 0&&u.type!=="audio/pcmu")return be.errors=[{instancePath:i+"/format/type",schemaPath:"#/properties/fo\
rmat/then/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcmu"}}],!1}else if(K==="audio/pcma"){let I=e,F=e,M=!1,S=e;ae(
u,{instancePath:i+"/format",parentData:r,parentDataProperty:"format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var l=S===e;if(M=M||l,M)
e=F,t!==null&&(F?t.length=F:t=null);else{let z={instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[z]:t.push(z),e++,be.errors=t,!1}if(e===I&&u&&typeof u=="object"&&!Array.isArray(u)&&u.type!==void 0&&u.type!=="audio/pcma")return be.errors=[
{instancePath:i+"/format/type",schemaPath:"#/properties/format/then/then/allOf/1/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"audio/pcma"}}],
!1}else return be.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapp\
ing",tag:"type",tagValue:K}}],!1;else return be.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/discriminator",keyword:"disc\
riminator",params:{error:"tag",tag:"type",tagValue:K}}],!1}}else return be.errors=[{instancePath:i+"/format",schemaPath:"#/properties/format/then/then/allOf/1/t\
ype",keyword:"type",params:{type:"object"}}],!1;var n=x===e}var o=q===e;c=o,v="then"}else{let q=e,b=e,V=!1,x=e;ne(u,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var h=x===e;if(V=V||h,!V){let R=e;pe(u,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?pe.errors:t.concat(pe.errors),e=t.length);var h=R===e;if(V=V||h,!V){let I=e;ae(u,{instancePath:i+"/format",parentData:r,parentDataProperty:"\
format",rootData:y})||(t=t===null?ae.errors:t.concat(ae.errors),e=t.length);var h=I===e;V=V||h}}if(V)e=b,t!==null&&(b?t.length=b:t=null);else{let R={instancePath:i+
"/format",schemaPath:"#/properties/format/then/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[R]:t.push(R),e++,be.errors=t,!1}var o=q===e;c=o,v="else"}
if(!c){let q={instancePath:i+"/format",schemaPath:"#/properties/format/then/if",keyword:"if",params:{failingKeyword:v}};return t===null?t=[q]:t.push(q),e++,be.errors=
t,!1}var s=m===e;k=s,E="then"}else{let m=e,a=e,c=!1,_=e;if(u!==null){let D={instancePath:i+"/format",schemaPath:"#/properties/format/else/anyOf/0/type",keyword:"\
type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var w=_===e;if(c=c||w,c)e=a,t!==null&&(a?t.length=a:t=null);else{let D={instancePath:i+"/format",schemaPath:"\
#/properties/format/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[D]:t.push(D),e++,be.errors=t,!1}var s=m===e;k=s,E="else"}if(!k){let m={instancePath:i+
"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword:E}};return t===null?t=[m]:t.push(m),e++,be.errors=t,!1}var g=d===e}else var g=!0;
if(g)if(r.voice!==void 0){let u=r.voice,d=e;if(typeof u!="string"&&u!==null)return be.errors=[{instancePath:i+"/voice",schemaPath:"#/properties/voice/type",keyword:"\
type",params:{type:wo.properties.voice.type}}],!1;var g=d===e}else var g=!0}else return be.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return be.errors=t,e===0}function Xi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.output!==void 0){let o=r.output,n=e,p=!1,f=e;be(o,{instancePath:i+"/output",parentData:r,parentDataProperty:"output",rootData:y})||
(t=t===null?be.errors:t.concat(be.errors),e=t.length);var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+"/output",schemaPath:"#/properties/ou\
tput/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let l={instancePath:i+
"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{}};return t===null?t=[l]:t.push(l),e++,Xi.errors=t,!1}}}else return Xi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xi.errors=t,e===0}var Po={type:"object",properties:{error:{anyOf:[{$ref:"#/definitions/Rea\
ltimeResponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output_tokens","content_filter",null]},type:{enum:["completed",
"cancelled","incomplete","failed",null]}}},Un={type:"object",properties:{code:{type:["string","null"]},message:{type:["string","null"]},type:{type:["string","nu\
ll"]}}};function Ss(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.code!==void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return Ss.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",
params:{type:Un.properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return Ss.
errors=[{instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:Un.properties.message.type}}],!1;var s=n===e}else var s=!0;
if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return Ss.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:Un.properties.type.type}}],!1;var s=n===e}else var s=!0}}else return Ss.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ss.errors=t,e===0}function Fs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.error!==void 0){let n=r.error,p=e,f=e,l=!1,h=e;Ss(n,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:y})||
(t=t===null?Ss.errors:t.concat(Ss.errors),e=t.length);var s=h===e;if(l=l||s,!l){let w=e;if(n!==null){let u={instancePath:i+"/error",schemaPath:"#/properties/err\
or/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[u]:t.push(u),e++}var s=w===e;l=l||s}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let w={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,Fs.errors=t,!1}var o=p===e}else var o=!0;if(o){if(r.
reason!==void 0){let n=r.reason,p=e;if(!(n==="turn_detected"||n==="client_cancelled"||n==="max_output_tokens"||n==="content_filter"||n===null))return Fs.errors=
[{instancePath:i+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:Po.properties.reason.enum}}],!1;var o=p===e}else var o=!0;
if(o)if(r.type!==void 0){let n=r.type,p=e;if(!(n==="completed"||n==="cancelled"||n==="incomplete"||n==="failed"||n===null))return Fs.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Po.properties.type.enum}}],!1;var o=p===e}else var o=!0}}else return Fs.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fs.errors=t,e===0}var Nn={type:"object",properties:{input_token_details:{anyOf:[{$ref:"#/d\
efinitions/RealtimeResponseUsageInputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{anyOf:[{$ref:"#/definitions/Real\
timeResponseUsageOutputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},wn={type:"object",properties:{
audio_tokens:{type:["number","null"]},cached_tokens:{type:["number","null"]},cached_tokens_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsageInputTokenD\
etails.CachedTokensDetails"},{type:"null"}]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}},Kn={type:"object",properties:{audio_tokens:{
type:["number","null"]},image_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function Us(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return Us.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Kn.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let o=r.image_tokens,n=e;if(typeof o!="number"&&o!==null)return Us.errors=[{instancePath:i+"/imag\
e_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:Kn.properties.image_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==
void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Us.errors=[{instancePath:i+"/text_tokens",schemaPath:"#/properties/text_tokens/type",keyword:"\
type",params:{type:Kn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Us.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Us.errors=t,e===0}function at(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let n=r.audio_tokens,p=e;if(typeof n!="number"&&n!==null)return at.errors=[{instancePath:i+"/\
audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:wn.properties.audio_tokens.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
cached_tokens!==void 0){let n=r.cached_tokens,p=e;if(typeof n!="number"&&n!==null)return at.errors=[{instancePath:i+"/cached_tokens",schemaPath:"#/properties/ca\
ched_tokens/type",keyword:"type",params:{type:wn.properties.cached_tokens.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.cached_tokens_details!==void 0){let n=r.
cached_tokens_details,p=e,f=e,l=!1,h=e;Us(n,{instancePath:i+"/cached_tokens_details",parentData:r,parentDataProperty:"cached_tokens_details",rootData:y})||(t=t===
null?Us.errors:t.concat(Us.errors),e=t.length);var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/cached_tokens_details",schemaPath:"#/prope\
rties/cached_tokens_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:
t=null);else{let g={instancePath:i+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[
g]:t.push(g),e++,at.errors=t,!1}var s=p===e}else var s=!0;if(s){if(r.image_tokens!==void 0){let n=r.image_tokens,p=e;if(typeof n!="number"&&n!==null)return at.errors=
[{instancePath:i+"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:wn.properties.image_tokens.type}}],!1;var s=p===e}else var s=!0;
if(s)if(r.text_tokens!==void 0){let n=r.text_tokens,p=e;if(typeof n!="number"&&n!==null)return at.errors=[{instancePath:i+"/text_tokens",schemaPath:"#/propertie\
s/text_tokens/type",keyword:"type",params:{type:wn.properties.text_tokens.type}}],!1;var s=p===e}else var s=!0}}}}else return at.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return at.errors=t,e===0}var Ln={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{
type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function Ns(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&o!==null)return Ns.errors=
[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Ln.properties.audio_tokens.type}}],!1;var s=n===e}else var s=!0;
if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Ns.errors=[{instancePath:i+"/text_tokens",schemaPath:"#/properti\
es/text_tokens/type",keyword:"type",params:{type:Ln.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reasoning_tokens!==void 0){let o=r.reasoning_tokens,
n=e;if(typeof o!="number"&&o!==null)return Ns.errors=[{instancePath:i+"/reasoning_tokens",schemaPath:"#/properties/reasoning_tokens/type",keyword:"type",params:{
type:Ln.properties.reasoning_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Ns.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Ns.errors=t,e===0}function lt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,f=e,l=e,h=!1,w=e;at(p,{instancePath:i+"/input_token_details",parentData:r,
parentDataProperty:"input_token_details",rootData:y})||(t=t===null?at.errors:t.concat(at.errors),e=t.length);var s=w===e;if(h=h||s,!h){let g=e;if(p!==null){let d={
instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}
var s=g===e;h=h||s}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let g={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,lt.errors=t,!1}var o=f===e}else var o=!0;if(o){if(r.input_tokens!==void 0){let p=r.input_tokens,f=e;
if(typeof p!="number"&&p!==null)return lt.errors=[{instancePath:i+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:Nn.properties.
input_tokens.type}}],!1;var o=f===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,f=e,l=e,h=!1,w=e;Ns(p,{instancePath:i+"\
/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:y})||(t=t===null?Ns.errors:t.concat(Ns.errors),e=t.length);var n=w===e;if(h=
h||n,!h){let u=e;if(p!==null){let P={instancePath:i+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[P]:t.push(P),e++}var n=u===e;h=h||n}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+"/output_token_details",schemaPath:"\
#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,lt.errors=t,!1}var o=f===e}else var o=!0;if(o){if(r.output_tokens!==
void 0){let p=r.output_tokens,f=e;if(typeof p!="number"&&p!==null)return lt.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",
keyword:"type",params:{type:Nn.properties.output_tokens.type}}],!1;var o=f===e}else var o=!0;if(o)if(r.total_tokens!==void 0){let p=r.total_tokens,f=e;if(typeof p!=
"number"&&p!==null)return lt.errors=[{instancePath:i+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"type",params:{type:Nn.properties.total_tokens.
type}}],!1;var o=f===e}else var o=!0}}}}else return lt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return lt.errors=t,
e===0}function Oe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let g;if(r.id===void 0&&(g="id"))return Oe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;if(r.id!==void 0){
let u=e;if(typeof r.id!="string")return Oe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=u===
e}else var s=!0;if(s){if(r.audio!==void 0){let u=r.audio,d=e,P=e,k=!1,A=e;Xi(u,{instancePath:i+"/audio",parentData:r,parentDataProperty:"audio",rootData:y})||(t=
t===null?Xi.errors:t.concat(Xi.errors),e=t.length);var o=A===e;if(k=k||o,!k){let m=e;if(u!==null){let c={instancePath:i+"/audio",schemaPath:"#/properties/audio/\
anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var o=m===e;k=k||o}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+
"/audio",schemaPath:"#/properties/audio/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Oe.errors=t,!1}var s=d===e}else var s=!0;if(s){if(r.
conversation_id!==void 0){let u=r.conversation_id,d=e;if(typeof u!="string"&&u!==null)return Oe.errors=[{instancePath:i+"/conversation_id",schemaPath:"#/propert\
ies/conversation_id/type",keyword:"type",params:{type:Ki.properties.conversation_id.type}}],!1;var s=d===e}else var s=!0;if(s){if(r.max_output_tokens!==void 0){
let u=r.max_output_tokens,d=e,P=e,k=!1,A=e;if(typeof u!="number"){let m={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/0/\
type",keyword:"type",params:{type:"number"}};t===null?t=[m]:t.push(m),e++}var n=A===e;if(k=k||n,!k){let m=e;if(typeof u!="string"){let c={instancePath:i+"/max_o\
utput_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}if(u!=="inf"){let c={
instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[c]:t.push(
c),e++}var n=m===e;if(k=k||n,!k){let c=e;if(u!==null){let v={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/2/type",keyword:"\
type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var n=c===e;k=k||n}}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/max_output_to\
kens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Oe.errors=t,!1}var s=d===e}else var s=!0;
if(s){if(r.metadata!==void 0){let u=r.metadata,d=e,P=e,k=!1,A=e;Wt(u,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:y})||(t=t===
null?Wt.errors:t.concat(Wt.errors),e=t.length);var p=A===e;if(k=k||p,!k){let m=e;if(u!==null){let c={instancePath:i+"/metadata",schemaPath:"#/properties/metadat\
a/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var p=m===e;k=k||p}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Oe.errors=t,!1}var s=d===e}else var s=!0;if(s){
if(r.object!==void 0){let u=r.object,d=e;if(!(u==="realtime.response"||u===null))return Oe.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enu\
m",keyword:"enum",params:{allowedValues:Ki.properties.object.enum}}],!1;var s=d===e}else var s=!0;if(s){if(r.output!==void 0){let u=r.output,d=e;if(!Array.isArray(
u)&&u!==null)return Oe.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:Ki.properties.output.type}}],!1;if(e===
d&&Array.isArray(u)){var f=!0;let k=u.length;for(let A=0;A<k;A++){let E=e;L(u[A],{instancePath:i+"/output/"+A,parentData:u,parentDataProperty:A,rootData:y})||(t=
t===null?L.errors:t.concat(L.errors),e=t.length);var f=E===e;if(!f)break}}var s=d===e}else var s=!0;if(s){if(r.output_modalities!==void 0){let u=r.output_modalities,
d=e;if(!Array.isArray(u)&&u!==null)return Oe.errors=[{instancePath:i+"/output_modalities",schemaPath:"#/properties/output_modalities/type",keyword:"type",params:{
type:Ki.properties.output_modalities.type}}],!1;if(e===d&&Array.isArray(u)){var l=!0;let k=u.length;for(let A=0;A<k;A++){let E=u[A],m=e;if(typeof E!="string")return Oe.
errors=[{instancePath:i+"/output_modalities/"+A,schemaPath:"#/properties/output_modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(E==="text"||
E==="audio"))return Oe.errors=[{instancePath:i+"/output_modalities/"+A,schemaPath:"#/properties/output_modalities/items/enum",keyword:"enum",params:{allowedValues:Ki.
properties.output_modalities.items.enum}}],!1;var l=m===e;if(!l)break}}var s=d===e}else var s=!0;if(s){if(r.status!==void 0){let u=r.status,d=e;if(!(u==="comple\
ted"||u==="cancelled"||u==="failed"||u==="incomplete"||u==="in_progress"||u===null))return Oe.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:Ki.properties.status.enum}}],!1;var s=d===e}else var s=!0;if(s){if(r.status_details!==void 0){let u=r.status_details,
d=e,P=e,k=!1,A=e;Fs(u,{instancePath:i+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:y})||(t=t===null?Fs.errors:t.concat(Fs.errors),
e=t.length);var h=A===e;if(k=k||h,!k){let m=e;if(u!==null){let c={instancePath:i+"/status_details",schemaPath:"#/properties/status_details/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var h=m===e;k=k||h}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/status_details",
schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Oe.errors=t,!1}var s=d===e}else var s=!0;if(s)if(r.
usage!==void 0){let u=r.usage,d=e,P=e,k=!1,A=e;lt(u,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:y})||(t=t===null?lt.errors:t.concat(
lt.errors),e=t.length);var w=A===e;if(k=k||w,!k){let m=e;if(u!==null){let c={instancePath:i+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[c]:t.push(c),e++}var w=m===e;k=k||w}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/usage",schemaPath:"#\
/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,Oe.errors=t,!1}var s=d===e}else var s=!0}}}}}}}}}}else return Oe.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=t,e===0}function yi(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))
return yi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return yi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ml.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;Oe(r.response,{instancePath:i+"/response",parentData:r,parentDataProperty:"response",rootData:y})||
(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return yi.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.created")return yi.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.created"}}],!1;var s=p===e}else var s=!0}}else return yi.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return yi.errors=t,e===0}var Mp=fi,Sl={type:"object",properties:{event_id:{type:["string","null"]},
response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"}},required:["response","type"]};function fi(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="response")||r.type===
void 0&&(o="type"))return fi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return fi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Sl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;Oe(r.response,{instancePath:i+"/response",parentData:r,parentDataProperty:"\
response",rootData:y})||(t=t===null?Oe.errors:t.concat(Oe.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="\
string")return fi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.done")return fi.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else var s=!0}}else return fi.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fi.errors=t,e===0}var Sp=yr,bo={type:"object",properties:{call_id:{
type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","output_index","response_id",
"type"]};function yr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return yr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return yr.errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return yr.errors=[{instancePath:i+"/delt\
a",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return yr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:bo.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return yr.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!=
"number")return yr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return yr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return yr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call_arguments.delta")return yr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return yr.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:bo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return yr.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return yr.errors=t,e===0}var Fp=fr,Fl={type:"object",properties:{arguments:{type:"string"},call_id:{
type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},name:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"\
string",const:"response.function_call_arguments.done"}},required:["arguments","call_id","item_id","name","output_index","response_id","type"]};function fr(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===void 0&&(o="argu\
ments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.name===void 0&&(o="name")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return fr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.arguments!==void 0){let n=e;if(typeof r.arguments!="string")return fr.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return fr.errors=[{instancePath:i+
"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return fr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return fr.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return fr.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==
void 0){let n=e;if(typeof r.output_index!="number")return fr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",
params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return fr.errors=[{instancePath:i+
"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return fr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
response.function_call_arguments.done")return fr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.function_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}}}else return fr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return fr.errors=t,e===0}var Up=Pt,Ul={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{
type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"}},required:["item","output_index","response_id","type"]};function Pt(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Pt.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Pt.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ul.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?L.errors:t.concat(L.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Pt.errors=[{instancePath:i+"/output_in\
dex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.
response_id!="string")return Pt.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Pt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="response.output_item.added")return Pt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"response.output_item.added"}}],!1;var s=p===e}else var s=!0}}}}else return Pt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Pt.errors=t,e===0}var Np=bt,Nl={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Con\
versationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.done"}},required:["item","output_index",
"response_id","type"]};function bt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="t\
ype"))return bt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return bt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Nl.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||
(t=t===null?L.errors:t.concat(L.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return bt.
errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
response_id!==void 0){let n=e;if(typeof r.response_id!="string")return bt.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return bt.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_item.done")return bt.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item.done"}}],!1;var s=p===e}else var s=!0}}}}else return bt.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return bt.errors=t,e===0}var Kp=ur,Oo={type:"object",properties:{content_index:{type:"\
number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"st\
ring",const:"response.output_text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_index","response_id","type"]};
function ur(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||
r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ur.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return ur.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return ur.errors=
[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ur.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Oo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ur.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return ur.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return ur.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return ur.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_text.d\
elta")return ur.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_text.delta"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return ur.errors=[{instancePath:i+"/obfuscation",schemaPath:"\
#/properties/obfuscation/type",keyword:"type",params:{type:Oo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return ur.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ur.errors=t,e===0}var Lp=br,Kl={type:"object",properties:{content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"string"},type:{type:"string",const:"respons\
e.output_text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function br(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o="text")||r.type===void 0&&(o="type"))
return br.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return br.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return br.errors=[{instancePath:i+"/event_id",schemaPath:"#/properti\
es/event_id/type",keyword:"type",params:{type:Kl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!=
"string")return br.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return br.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return br.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
text!==void 0){let n=e;if(typeof r.text!="string")return br.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"str\
ing"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return br.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.output_text.done")return br.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"response.output_text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return br.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return br.errors=t,e===0}var zp=Te,jo={type:"object",properties:{event_id:{type:["string","null"]},session:{allOf:[
{type:"object",properties:{type:{enum:["realtime","transcription"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[{$ref:"#/definitions/RealtimeT\
ranscriptionSessionCreateRequest"}]}]}]},type:{type:"string",const:"session.created"}},required:["session","type"]};function Te(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.session===void 0&&(f="session")||r.type===
void 0&&(f="type"))return Te.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;if(r.event_id!==void 0){let l=r.
event_id,h=e;if(typeof l!="string"&&l!==null)return Te.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:jo.
properties.event_id.type}}],!1;var s=h===e}else var s=!0;if(s){if(r.session!==void 0){let l=r.session,h=e,w=e;if(e===w)if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.type!==void 0){let u=l.type;if(!(u==="realtime"||u==="transcription"))return Te.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/sessio\
n/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:jo.properties.session.allOf[0].properties.type.enum}}],!1}}else return Te.errors=[{instancePath:i+
"/session",schemaPath:"#/properties/session/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var o=w===e;if(o){let u=e;if(e===u)if(l&&typeof l=="object"&&
!Array.isArray(l)){let P;if(l.type===void 0&&(P="type"))return Te.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/required",keyword:"\
required",params:{missingProperty:P}}],!1;{let k=l.type;if(typeof k=="string")if(k==="realtime"){let A=e,E=e,m=!1,a=e;X(l,{instancePath:i+"/session",parentData:r,
parentDataProperty:"session",rootData:y})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var n=a===e;if(m=m||n,m)e=E,t!==null&&(E?t.length=E:t=null);else{
let c={instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,Te.errors=
t,!1}if(e===A&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return Te.errors=[{instancePath:i+"/session/type",schemaPath:"#/pr\
operties/session/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(k==="transcription"){let A=e,E=e,m=!1,a=e;
Ae(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var p=a===e;if(m=m||
p,m)e=E,t!==null&&(E?t.length=E:t=null);else{let c={instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[c]:t.push(c),e++,Te.errors=t,!1}if(e===A&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return Te.errors=
[{instancePath:i+"/session/type",schemaPath:"#/properties/session/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],
!1}else return Te.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:k}}],!1;else return Te.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:k}}],!1}}else return Te.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/type",keyword:"type",params:{
type:"object"}}],!1;var o=u===e}var s=h===e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,h=e;if(typeof l!="string")return Te.errors=[{instancePath:i+"/ty\
pe",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.created")return Te.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"session.created"}}],!1;var s=h===e}else var s=!0}}else return Te.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=t,e===0}var Gp=Ie,Ao={type:"object",properties:{event_id:{type:["string","null"]},session:{allOf:[
{type:"object",properties:{type:{enum:["realtime","transcription"]}}},{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{
const:"realtime"}},anyOf:[{$ref:"#/definitions/RealtimeSessionCreateRequest"}]},{properties:{type:{const:"transcription"}},anyOf:[{$ref:"#/definitions/RealtimeT\
ranscriptionSessionCreateRequest"}]}]}]},type:{type:"string",const:"session.updated"}},required:["session","type"]};function Ie(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.session===void 0&&(f="session")||r.type===
void 0&&(f="type"))return Ie.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;if(r.event_id!==void 0){let l=r.
event_id,h=e;if(typeof l!="string"&&l!==null)return Ie.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ao.
properties.event_id.type}}],!1;var s=h===e}else var s=!0;if(s){if(r.session!==void 0){let l=r.session,h=e,w=e;if(e===w)if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.type!==void 0){let u=l.type;if(!(u==="realtime"||u==="transcription"))return Ie.errors=[{instancePath:i+"/session/type",schemaPath:"#/properties/sessio\
n/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Ao.properties.session.allOf[0].properties.type.enum}}],!1}}else return Ie.errors=[{instancePath:i+
"/session",schemaPath:"#/properties/session/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var o=w===e;if(o){let u=e;if(e===u)if(l&&typeof l=="object"&&
!Array.isArray(l)){let P;if(l.type===void 0&&(P="type"))return Ie.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/required",keyword:"\
required",params:{missingProperty:P}}],!1;{let k=l.type;if(typeof k=="string")if(k==="realtime"){let A=e,E=e,m=!1,a=e;X(l,{instancePath:i+"/session",parentData:r,
parentDataProperty:"session",rootData:y})||(t=t===null?X.errors:t.concat(X.errors),e=t.length);var n=a===e;if(m=m||n,m)e=E,t!==null&&(E?t.length=E:t=null);else{
let c={instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,Ie.errors=
t,!1}if(e===A&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="realtime")return Ie.errors=[{instancePath:i+"/session/type",schemaPath:"#/pr\
operties/session/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"realtime"}}],!1}else if(k==="transcription"){let A=e,E=e,m=!1,a=e;
Ae(l,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var p=a===e;if(m=m||
p,m)e=E,t!==null&&(E?t.length=E:t=null);else{let c={instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/oneOf/1/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[c]:t.push(c),e++,Ie.errors=t,!1}if(e===A&&l&&typeof l=="object"&&!Array.isArray(l)&&l.type!==void 0&&l.type!=="transcription")return Ie.errors=
[{instancePath:i+"/session/type",schemaPath:"#/properties/session/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"transcription"}}],
!1}else return Ie.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:k}}],!1;else return Ie.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:k}}],!1}}else return Ie.errors=[{instancePath:i+"/session",schemaPath:"#/properties/session/allOf/1/type",keyword:"type",params:{
type:"object"}}],!1;var o=u===e}var s=h===e}else var s=!0;if(s)if(r.type!==void 0){let l=r.type,h=e;if(typeof l!="string")return Ie.errors=[{instancePath:i+"/ty\
pe",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(l!=="session.updated")return Ie.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=h===e}else var s=!0}}else return Ie.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=t,e===0}var Bp=as,Ll={type:"object",properties:{event_id:{type:["string","null"]},response_id:{
type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function as(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="\
type"))return as.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return as.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ll.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return as.errors=[{instancePath:i+"/res\
ponse_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return as.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="outpu\
t_audio_buffer.started")return as.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer\
.started"}}],!1;var s=p===e}else var s=!0}}else return as.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return as.errors=
t,e===0}var Wp=ls,zl={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.sto\
pped"}},required:["response_id","type"]};function ls(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return ls.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ls.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:zl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return ls.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ls.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.stopped")return ls.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else return ls.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ls.errors=t,e===0}var Hp=ys,Gl={type:"object",properties:{event_id:{type:["string","null"]},
response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function ys(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||
r.type===void 0&&(o="type"))return ys.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ys.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Gl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return ys.errors=[{instancePath:i+
"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.
type,p=e;if(typeof n!="string")return ys.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="\
output_audio_buffer.cleared")return ys.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_b\
uffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return ys.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ys.
errors=t,e===0}var Jp=fs,xo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"\
conversation.item.added"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function fs(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return fs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return fs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:xo.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?
L.errors:t.concat(L.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return fs.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.added")return fs.errors=[{instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return fs.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:xo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return fs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return fs.errors=t,e===0}var Qp=us,Do={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"\
#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.done"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function us(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&
(o="item")||r.type===void 0&&(o="type"))return us.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return us.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Do.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;L(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"\
item",rootData:y})||(t=t===null?L.errors:t.concat(L.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="strin\
g")return us.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.done")return us.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.done"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return us.errors=[{instancePath:i+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:Do.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return us.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return us.errors=t,e===0}var Xp=Xr,Bl={type:"object",properties:{audio_end_ms:{type:"number"},audio_start_ms:{
type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.timeout_triggered"}},required:["audio_end\
_ms","audio_start_ms","item_id","type"]};function Xr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item\
_id")||r.type===void 0&&(o="type"))return Xr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==
void 0){let n=e;if(typeof r.audio_end_ms!="number")return Xr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",
params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!="number")return Xr.errors=[{instancePath:i+
"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Xr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Bl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Xr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return Xr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_aud\
io_buffer.timeout_triggered")return Xr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_bu\
ffer.timeout_triggered"}}],!1;var s=p===e}else var s=!0}}}}else return Xr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Xr.errors=t,e===0}var Yp=tr,Wl={type:"object",properties:{id:{type:"string"},content_index:{type:"number"},end:{type:"number"},event_id:{type:["string","\
null"]},item_id:{type:"string"},speaker:{type:"string"},start:{type:"number"},text:{type:"string"},type:{type:"string",const:"conversation.item.input_audio_tran\
scription.segment"}},required:["id","content_index","end","item_id","speaker","start","text","type"]};function tr(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.content_index===void 0&&(o="content_i\
ndex")||r.end===void 0&&(o="end")||r.item_id===void 0&&(o="item_id")||r.speaker===void 0&&(o="speaker")||r.start===void 0&&(o="start")||r.text===void 0&&(o="tex\
t")||r.type===void 0&&(o="type"))return tr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return tr.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return tr.errors=[{instancePath:i+"/content_index",schemaPath:"#/\
properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.end!==void 0){let n=e;if(typeof r.end!="number")return tr.
errors=[{instancePath:i+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return tr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Wl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return tr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.speaker!==void 0){let n=e;if(typeof r.
speaker!="string")return tr.errors=[{instancePath:i+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.start!==void 0){let n=e;if(typeof r.start!="number")return tr.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return tr.errors=[{instancePath:i+"/tex\
t",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return tr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.inpu\
t_audio_transcription.segment")return tr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation\
.item.input_audio_transcription.segment"}}],!1;var s=p===e}else var s=!0}}}}}}}}else return tr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return tr.errors=t,e===0}var Zp=ds,Hl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"strin\
g",const:"mcp_list_tools.in_progress"}},required:["item_id","type"]};function ds(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ds.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ds.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Hl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ds.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ds.errors=[{instancePath:i+"/\
type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_list_tools.in_progress")return ds.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.in_progress"}}],!1;var s=p===e}else var s=!0}}else return ds.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ds.errors=t,e===0}var ea=cs,Jl={type:"object",properties:{event_id:{type:[
"string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.completed"}},required:["item_id","type"]};function cs(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===
void 0&&(o="type"))return cs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return cs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Jl.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return cs.errors=[{instancePath:i+"/\
item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return cs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="mcp_list_tools.complet\
ed")return cs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_tools.completed"}}],!1;var s=p===
e}else var s=!0}}else return cs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cs.errors=t,e===0}var ra=ms,Ql={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"mcp_list_tools.failed"}},required:["item_id","type"]};function ms(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.type===void 0&&(o="type"))return ms.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;
if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ms.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/typ\
e",keyword:"type",params:{type:Ql.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return ms.
errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="mcp_list_tools.failed")return ms.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"mcp_list_\
tools.failed"}}],!1;var s=p===e}else var s=!0}}else return ms.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ms.errors=
t,e===0}var ta=Or,qo={type:"object",properties:{delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["delta","item_id","output_index","\
response_id","type"]};function Or(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="\
response_id")||r.type===void 0&&(o="type"))return Or.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.delta!==
void 0){let n=e;if(typeof r.delta!="string")return Or.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Or.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:qo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return Or.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Or.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return Or.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Or.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.mcp_call_arguments.delta")return Or.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&
n!==null)return Or.errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:qo.properties.obfuscation.type}}],
!1;var s=p===e}else var s=!0}}}}}}else return Or.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Or.errors=t,e===0}
var sa=Ir,Xl={type:"object",properties:{arguments:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.mcp_call_arguments.done"}},required:["arguments","item_id","output_index","response_id","type"]};function Ir(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.arguments===
void 0&&(o="arguments")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&
(o="type"))return Ir.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.arguments!==void 0){let n=e;if(typeof r.
arguments!="string")return Ir.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ir.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Xl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return Ir.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ir.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return Ir.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ir.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.mcp_call_arguments.done")return Ir.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"response.mcp_call_arguments.done"}}],!1;var s=p===e}else var s=!0}}}}}else return Ir.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ir.errors=t,e===0}var ia=Ot,Yl={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},type:{type:"string",const:"response.mcp_call.in_progress"}},required:["item_id","output_index","type"]};function Ot(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="\
output_index")||r.type===void 0&&(o="type"))return Ot.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ot.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Yl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Ot.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Ot.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ot.errors=[{instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.mcp_call.in_progress")return Ot.errors=[{instancePath:i+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.in_progress"}}],!1;var s=p===e}else var s=!0}}}else return Ot.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ot.errors=t,e===0}var na=jt,Zl={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.completed"}},required:["item_id","output_index","type"]};function jt(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===
void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return jt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return jt.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Zl.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return jt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return jt.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="str\
ing")return jt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.mcp_call.complete\
d")return jt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.mcp_call.completed"}}],!1;var s=p===
e}else var s=!0}}}else return jt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return jt.errors=t,e===0}var oa=At,ey={type:"\
object",properties:{event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},type:{type:"string",const:"response.mcp_call.failed"}},
required:["item_id","output_index","type"]};function At(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.type===void 0&&(o="type"))return At.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&
n!==null)return At.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ey.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return At.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return At.
errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return At.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.mcp_call.failed")return At.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.mcp_call.failed"}}],!1;var s=p===e}else var s=!0}}}else return At.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return At.errors=t,e===0}var pa=_s,Vo={type:"object",properties:{item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"conversation.item.creat\
e"},event_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["item","type"]},_t={type:"object",properties:{id:{type:["string","nul\
l"]},arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemContent"}},name:{
type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{enum:["compl\
eted","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},Pn={type:"object",properties:{id:{type:["string","null"]},audio:{type:["string",
"null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function yt(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!="strin\
g"&&n!==null)return yt.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Pn.properties.id.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return yt.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:Pn.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==null)return yt.
errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Pn.properties.text.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.
transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return yt.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/\
type",keyword:"type",params:{type:Pn.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;if(typeof n!=
"string"){let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),e++}var o=h===
e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[
d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[g]:t.push(g),e++,yt.errors=t,!1}var s=p===e}else var s=!0}}}}else return yt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return yt.errors=t,e===0}function fe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return fe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:n}}],!1;if(r.id!==void 0){let p=r.id,f=e;if(typeof p!="string"&&p!==null)return fe.errors=[{instancePath:i+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:_t.properties.id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,f=e;if(typeof p!="\
string"&&p!==null)return fe.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:_t.properties.arguments.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,f=e;if(typeof p!="string"&&p!==null)return fe.errors=[{instancePath:i+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:_t.properties.call_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,f=e;
if(!Array.isArray(p)&&p!==null)return fe.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:_t.properties.content.
type}}],!1;if(e===f&&Array.isArray(p)){var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;yt(p[w],{instancePath:i+"/content/"+w,parentData:p,parentDataProperty:w,
rootData:y})||(t=t===null?yt.errors:t.concat(yt.errors),e=t.length);var o=g===e;if(!o)break}}var s=f===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,f=e;
if(typeof p!="string"&&p!==null)return fe.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:_t.properties.name.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,f=e;if(!(p==="realtime.item"||p===null))return fe.errors=[{instancePath:i+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:_t.properties.object.enum}}],!1;var s=f===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
f=e;if(typeof p!="string"&&p!==null)return fe.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:_t.properties.
output.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,f=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return fe.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:_t.properties.role.enum}}],!1;var s=f===e}else var s=!0;if(s){
if(r.status!==void 0){let p=r.status,f=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return fe.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:_t.properties.status.enum}}],!1;var s=f===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.
type!="string")return fe.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=t,e===0}function _s(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&
(o="type"))return _s.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item!==void 0){let n=e;fe(r.item,{instancePath:i+
"/item",parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return _s.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="conversation.item.create")return _s.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversat\
ion.item.create"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return _s.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Vo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return _s.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:Vo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return _s.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return _s.errors=t,e===0}var aa=vs,ry={type:"object",properties:{item_id:{type:"string"},type:{type:"string",
const:"conversation.item.delete"},event_id:{type:["string","null"]}},required:["item_id","type"]};function vs(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return vs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")
return vs.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="conversation.item.delete")return vs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
conversation.item.delete"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return vs.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ry.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return vs.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return vs.errors=t,e===0}var la=hs,ty={type:"object",properties:{item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.retrieve"},event_id:{type:["string","null"]}},required:["item_id","type"]};function hs(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return hs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return hs.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return hs.errors=[{instancePath:i+"/type",schemaPath:"#/properties\
/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieve")return hs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"conversation.item.retrieve"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return hs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ty.properties.event_id.type}}],
!1;var s=p===e}else var s=!0}}else return hs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hs.errors=t,e===0}var ya=Yr,
sy={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},item_id:{type:"string"},type:{type:"string",const:"conversation.item.tr\
uncate"},event_id:{type:["string","null"]}},required:["audio_end_ms","content_index","item_id","type"]};function Yr(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&
(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Yr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Yr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"\
#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!=
"number")return Yr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Yr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Yr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncate")return Yr.errors=[{instancePath:i+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncate"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Yr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:sy.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}}}else return Yr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Yr.errors=t,e===0}var fa=gs,iy={type:"object",properties:{audio:{type:"string"},type:{type:"string",const:"input_audio_buffer.append"},event_id:{
type:["string","null"]}},required:["audio","type"]};function gs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)
if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio===void 0&&(o="audio")||r.type===void 0&&(o="type"))return gs.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio!==void 0){let n=e;if(typeof r.audio!="string")return gs.errors=[{instancePath:i+"/audio",
schemaPath:"#/properties/audio/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return gs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.app\
end")return gs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.append"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return gs.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:iy.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return gs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return gs.errors=t,e===0}var ua=ui,ny={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.clear"},event_id:{type:["string","null"]}},required:["type"]};function ui(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ui.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ui.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.clear")return ui.errors=[{instancePath:i+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.clear"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return ui.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ny.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return ui.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ui.errors=
t,e===0}var da=di,oy={type:"object",properties:{type:{type:"string",const:"output_audio_buffer.clear"},event_id:{type:["string","null"]}},required:["type"]};function di(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&
(o="type"))return di.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return di.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cl\
ear")return di.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.clear"}}],!1;var s=p===
e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return di.errors=[{instancePath:i+"/event_id",schemaPath:"#/pr\
operties/event_id/type",keyword:"type",params:{type:oy.properties.event_id.type}}],!1;var s=p===e}else var s=!0}else return di.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return di.errors=t,e===0}var ca=ci,py={type:"object",properties:{type:{type:"string",const:"input_audio_buffe\
r.commit"},event_id:{type:["string","null"]}},required:["type"]};function ci(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return ci.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ci.errors=[{instancePath:i+"/type",schemaPath:"#/pro\
perties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.commit")return ci.errors=[{instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.commit"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;
if(typeof n!="string"&&n!==null)return ci.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:py.properties.
event_id.type}}],!1;var s=p===e}else var s=!0}else return ci.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ci.errors=
t,e===0}var ma=ks,Eo={type:"object",properties:{type:{type:"string",const:"response.cancel"},event_id:{type:["string","null"]},response_id:{type:["string","null"]}},
required:["type"]};function ks(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.type===void 0&&(o="type"))return ks.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ks.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.cancel")return ks.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"resp\
onse.cancel"}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ks.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Eo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.response_id!==
void 0){let n=r.response_id,p=e;if(typeof n!="string"&&n!==null)return ks.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"\
type",params:{type:Eo.properties.response_id.type}}],!1;var s=p===e}else var s=!0}}else return ks.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ks.errors=t,e===0}var _a=ws,ay={type:"object",properties:{type:{type:"string",const:"response.create"},event_id:{type:["string","null"]},
response:{anyOf:[{$ref:"#/definitions/ResponseCreateEvent.Response"},{type:"null"}]}},required:["type"]},Li={type:"object",properties:{conversation:{type:["stri\
ng","null"]},input:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference"}},instructions:{type:["string","null"]},max_response_output_tokens:{
anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"ar\
ray",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},
temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions\
/ResponseCreateEvent.Response.Tool"}},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}}},vt={type:"object",properties:{id:{type:["string","null"]},
arguments:{type:["string","null"]},call_id:{type:["string","null"]},content:{type:["array","null"],items:{$ref:"#/definitions/ConversationItemWithReference.Cont\
ent"}},name:{type:["string","null"]},object:{enum:["realtime.item",null]},output:{type:["string","null"]},role:{enum:["user","assistant","system",null]},status:{
enum:["completed","incomplete","in_progress",null]},type:{type:"string"}},required:["type"]},bn={type:"object",properties:{id:{type:["string","null"]},audio:{type:[
"string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{anyOf:[{type:"string"},{type:"null"}]}}};function ft(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let n=r.id,p=e;if(typeof n!=
"string"&&n!==null)return ft.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:bn.properties.id.type}}],!1;var s=p===e}else
var s=!0;if(s){if(r.audio!==void 0){let n=r.audio,p=e;if(typeof n!="string"&&n!==null)return ft.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/\
type",keyword:"type",params:{type:bn.properties.audio.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.text!==void 0){let n=r.text,p=e;if(typeof n!="string"&&n!==
null)return ft.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:bn.properties.text.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.transcript!==void 0){let n=r.transcript,p=e;if(typeof n!="string"&&n!==null)return ft.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/\
transcript/type",keyword:"type",params:{type:bn.properties.transcript.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;
if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),
e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,ft.errors=t,!1}var s=p===e}else var s=!0}}}}else return ft.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return ft.errors=t,e===0}function Le(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return Le.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.id!==void 0){let p=r.id,f=e;if(typeof p!="string"&&p!==null)return Le.errors=[{instancePath:i+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:vt.properties.id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.arguments!==void 0){let p=r.arguments,f=e;if(typeof p!=
"string"&&p!==null)return Le.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:vt.properties.arguments.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.call_id!==void 0){let p=r.call_id,f=e;if(typeof p!="string"&&p!==null)return Le.errors=[{instancePath:i+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:vt.properties.call_id.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.content!==void 0){let p=r.content,f=e;
if(!Array.isArray(p)&&p!==null)return Le.errors=[{instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:vt.properties.content.
type}}],!1;if(e===f&&Array.isArray(p)){var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;ft(p[w],{instancePath:i+"/content/"+w,parentData:p,parentDataProperty:w,
rootData:y})||(t=t===null?ft.errors:t.concat(ft.errors),e=t.length);var o=g===e;if(!o)break}}var s=f===e}else var s=!0;if(s){if(r.name!==void 0){let p=r.name,f=e;
if(typeof p!="string"&&p!==null)return Le.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:vt.properties.name.type}}],
!1;var s=f===e}else var s=!0;if(s){if(r.object!==void 0){let p=r.object,f=e;if(!(p==="realtime.item"||p===null))return Le.errors=[{instancePath:i+"/object",schemaPath:"\
#/properties/object/enum",keyword:"enum",params:{allowedValues:vt.properties.object.enum}}],!1;var s=f===e}else var s=!0;if(s){if(r.output!==void 0){let p=r.output,
f=e;if(typeof p!="string"&&p!==null)return Le.errors=[{instancePath:i+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:vt.properties.
output.type}}],!1;var s=f===e}else var s=!0;if(s){if(r.role!==void 0){let p=r.role,f=e;if(!(p==="user"||p==="assistant"||p==="system"||p===null))return Le.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:vt.properties.role.enum}}],!1;var s=f===e}else var s=!0;if(s){
if(r.status!==void 0){let p=r.status,f=e;if(!(p==="completed"||p==="incomplete"||p==="in_progress"||p===null))return Le.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:vt.properties.status.enum}}],!1;var s=f===e}else var s=!0;if(s)if(r.type!==void 0){let p=e;if(typeof r.
type!="string")return Le.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0}}}}}}}}}else
return Le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=t,e===0}function Xt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){
let n=e;if(typeof r[o]!="string")return Xt.errors=[{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e;if(!s)break}else return Xt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return Xt.errors=t,e===0}var $o={type:"object",properties:{description:{type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"\
string"},{type:"null"}]}}};function Ks(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!="string"&&n!==null)return Ks.errors=[{instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:$o.properties.description.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,
p=e;if(typeof n!="string"&&n!==null)return Ks.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:$o.properties.name.
type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/p\
roperties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.
length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Ks.errors=
t,!1}var s=p===e}else var s=!0}}else return Ks.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ks.errors=t,e===0}function ze(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.conversation!==void 0){
let P=r.conversation,k=e;if(typeof P!="string"&&P!==null)return ze.errors=[{instancePath:i+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"\
type",params:{type:Li.properties.conversation.type}}],!1;var s=k===e}else var s=!0;if(s){if(r.input!==void 0){let P=r.input,k=e;if(!Array.isArray(P)&&P!==null)return ze.
errors=[{instancePath:i+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:Li.properties.input.type}}],!1;if(e===k&&Array.isArray(P)){var o=!0;
let E=P.length;for(let m=0;m<E;m++){let a=e;Le(P[m],{instancePath:i+"/input/"+m,parentData:P,parentDataProperty:m,rootData:y})||(t=t===null?Le.errors:t.concat(Le.
errors),e=t.length);var o=a===e;if(!o)break}}var s=k===e}else var s=!0;if(s){if(r.instructions!==void 0){let P=r.instructions,k=e;if(typeof P!="string"&&P!==null)
return ze.errors=[{instancePath:i+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:Li.properties.instructions.type}}],!1;
var s=k===e}else var s=!0;if(s){if(r.max_response_output_tokens!==void 0){let P=r.max_response_output_tokens,k=e,A=e,E=!1,m=e;if(typeof P!="number"){let c={instancePath:i+
"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),
e++}var n=m===e;if(E=E||n,!E){let c=e;if(typeof P!="string"){let v={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_to\
kens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[v]:t.push(v),e++}if(P!=="inf"){let v={instancePath:i+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf/1/const",keyword:"const",params:{allowedValue:"inf"}};t===null?t=[v]:t.push(v),e++}var n=c===e;if(E=E||n,!E){let v=e;
if(P!==null){let q={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"\
null"}};t===null?t=[q]:t.push(q),e++}var n=v===e;E=E||n}}if(E)e=A,t!==null&&(A?t.length=A:t=null);else{let c={instancePath:i+"/max_response_output_tokens",schemaPath:"\
#/properties/max_response_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,ze.errors=t,!1}var s=k===e}else var s=!0;if(s){if(r.
metadata!==void 0){let P=r.metadata,k=e,A=e,E=!1,m=e;Xt(P,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:y})||(t=t===null?Xt.errors:
t.concat(Xt.errors),e=t.length);var p=m===e;if(E=E||p,!E){let c=e;if(P!==null){let v={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var p=c===e;E=E||p}if(E)e=A,t!==null&&(A?t.length=A:t=null);else{let c={instancePath:i+"/metad\
ata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,ze.errors=t,!1}var s=k===e}else var s=!0;if(s){if(r.
modalities!==void 0){let P=r.modalities,k=e,A=e,E=!1,m=e;if(e===m)if(Array.isArray(P)){var f=!0;let c=P.length;for(let _=0;_<c;_++){let v=P[_],D=e;if(typeof v!=
"string"){let b={instancePath:i+"/modalities/"+_,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.
push(b),e++}if(!(v==="text"||v==="audio")){let b={instancePath:i+"/modalities/"+_,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{
allowedValues:Li.properties.modalities.anyOf[0].items.enum}};t===null?t=[b]:t.push(b),e++}var f=D===e;if(!f)break}}else{let c={instancePath:i+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[c]:t.push(c),e++}var l=m===e;if(E=E||l,!E){let c=e;if(e===c)if(Array.isArray(
P)){var h=!0;let v=P.length;for(let D=0;D<v;D++){let q=e;if(typeof P[D]!="string"){let V={instancePath:i+"/modalities/"+D,schemaPath:"#/properties/modalities/an\
yOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[V]:t.push(V),e++}var h=q===e;if(!h)break}}else{let v={instancePath:i+"/modalities",schemaPath:"\
#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[v]:t.push(v),e++}var l=c===e;if(E=E||l,!E){let v=e;if(P!==null){let q={instancePath:i+
"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var l=v===e;E=E||l}}if(E)e=A,t!==
null&&(A?t.length=A:t=null);else{let c={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:
t.push(c),e++,ze.errors=t,!1}var s=k===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let P=r.output_audio_format,k=e,A=e,E=!1,m=e;if(typeof P!="strin\
g"){let c={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:
t.push(c),e++}var w=m===e;if(E=E||w,!E){let c=e;if(P!==null){let v={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[v]:t.push(v),e++}var w=c===e;E=E||w}if(E)e=A,t!==null&&(A?t.length=A:t=null);else{let c={instancePath:i+"/\
output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,ze.errors=t,!1}var s=k===
e}else var s=!0;if(s){if(r.temperature!==void 0){let P=r.temperature,k=e;if(typeof P!="number"&&P!==null)return ze.errors=[{instancePath:i+"/temperature",schemaPath:"\
#/properties/temperature/type",keyword:"type",params:{type:Li.properties.temperature.type}}],!1;var s=k===e}else var s=!0;if(s){if(r.tool_choice!==void 0){let P=r.
tool_choice,k=e,A=e,E=!1,m=e;if(typeof P!="string"){let c={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[c]:t.push(c),e++}var g=m===e;if(E=E||g,!E){let c=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let v={instancePath:i+"/tool_choi\
ce",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[v]:t.push(v),e++}var g=c===e;if(E=E||g,!E){let v=e;if(P!==
null){let q={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}
var g=v===e;E=E||g}}if(E)e=A,t!==null&&(A?t.length=A:t=null);else{let c={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyO\
f",params:{}};return t===null?t=[c]:t.push(c),e++,ze.errors=t,!1}var s=k===e}else var s=!0;if(s){if(r.tools!==void 0){let P=r.tools,k=e;if(!Array.isArray(P)&&P!==
null)return ze.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Li.properties.tools.type}}],!1;if(e===k&&Array.
isArray(P)){var u=!0;let E=P.length;for(let m=0;m<E;m++){let a=e;Ks(P[m],{instancePath:i+"/tools/"+m,parentData:P,parentDataProperty:m,rootData:y})||(t=t===null?
Ks.errors:t.concat(Ks.errors),e=t.length);var u=a===e;if(!u)break}}var s=k===e}else var s=!0;if(s)if(r.voice!==void 0){let P=r.voice,k=e,A=e,E=!1,m=e;if(typeof P!=
"string"){let c={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[c]:t.push(c),e++}var d=m===
e;if(E=E||d,!E){let c=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let v={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"typ\
e",params:{type:"object"}};t===null?t=[v]:t.push(v),e++}var d=c===e;if(E=E||d,!E){let v=e;if(P!==null){let q={instancePath:i+"/voice",schemaPath:"#/properties/v\
oice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var d=v===e;E=E||d}}if(E)e=A,t!==null&&(A?t.length=A:t=null);else{let c={instancePath:i+
"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[c]:t.push(c),e++,ze.errors=t,!1}var s=k===e}else var s=!0}}}}}}}}}}else
return ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.errors=t,e===0}function ws(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type"))return ws.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="string")return ws.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="response.create")return ws.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.create"}}],!1;var s=f===e}else var s=!0;if(s){if(r.event_id!==void 0){
let p=r.event_id,f=e;if(typeof p!="string"&&p!==null)return ws.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:ay.properties.event_id.type}}],!1;var s=f===e}else var s=!0;if(s)if(r.response!==void 0){let p=r.response,f=e,l=e,h=!1,w=e;ze(p,{instancePath:i+"/response",
parentData:r,parentDataProperty:"response",rootData:y})||(t=t===null?ze.errors:t.concat(ze.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={
instancePath:i+"/response",schemaPath:"#/properties/response/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}
if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+"/response",schemaPath:"#/properties/response/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[u]:t.push(u),e++,ws.errors=t,!1}var s=f===e}else var s=!0}}else return ws.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ws.errors=t,e===0}var va=mi,ly={type:"object",properties:{session:{$ref:"#/definitions/SessionUpdateEvent.Session"},type:{type:"string",const:"session\
.update"},event_id:{type:["string","null"]}},required:["session","type"]},Br={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/SessionUpdate\
Event.Session.ClientSecret"},{type:"null"}]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions\
/SessionUpdateEvent.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/SessionUpdateEvent.Session.InputAu\
dioTranscription"},{type:"null"}]},instructions:{type:["string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"n\
ull"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"\
string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{
anyOf:[{type:"string"},{type:"object"},{type:"null"}]},tools:{type:["array","null"],items:{$ref:"#/definitions/SessionUpdateEvent.Session.Tool"}},tracing:{anyOf:[
{type:"string",const:"auto"},{$ref:"#/definitions/SessionUpdateEvent.Session.TracingConfiguration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/\
SessionUpdateEvent.Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};var yy={type:"object",properties:{anchor:{type:"string",const:"created_at"},seconds:{type:["number","null"]}},required:["anchor"]};function Ut(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.anchor===void 0&&(o="anchor"))
return Ut.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.anchor!==void 0){let n=r.anchor,p=e;if(typeof n!=
"string")return Ut.errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="created_at")return Ut.
errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/const",keyword:"const",params:{allowedValue:"created_at"}}],!1;var s=p===e}else var s=!0;if(s)
if(r.seconds!==void 0){let n=r.seconds,p=e;if(typeof n!="number"&&n!==null)return Ut.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:yy.properties.seconds.type}}],!1;var s=p===e}else var s=!0}else return Ut.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return Ut.errors=t,e===0}function Yi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.expires_after!==void 0){let o=r.expires_after,n=e,p=!1,f=e;Ut(o,{instancePath:i+"/expires_after",parentData:r,parentDataProperty:"\
expires_after",rootData:y})||(t=t===null?Ut.errors:t.concat(Ut.errors),e=t.length);var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+"/expire\
s_after",schemaPath:"#/properties/expires_after/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==
null&&(n?t.length=n:t=null);else{let l={instancePath:i+"/expires_after",schemaPath:"#/properties/expires_after/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[l]:t.push(l),e++,Yi.errors=t,!1}}}else return Yi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Yi.errors=t,e===
0}function Zi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,n=e,p=!1,f=e;if(typeof o!="string"){let l={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[l]:t.push(l),e++}var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let l={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[l]:t.push(l),e++,Zi.errors=t,!1}}}else return Zi.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Zi.errors=t,e===0}var zn={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function Ls(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,n=e;if(typeof o!="string"&&o!==null)return Ls.errors=
[{instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:zn.properties.language.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,n=e;if(typeof o!="string"&&o!==null)return Ls.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:zn.properties.model.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,n=e;if(typeof o!="string"&&o!==null)return Ls.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:zn.properties.prompt.type}}],!1;var s=n===e}else var s=!0}}else
return Ls.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ls.errors=t,e===0}var Ro={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function zs(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!=
"string"&&n!==null)return zs.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Ro.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return zs.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:Ro.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;
if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),
e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,zs.errors=t,!1}var s=p===e}else var s=!0}}else return zs.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return zs.errors=t,e===0}var Co={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function Ci(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return Ci.errors=[{instancePath:i+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:Co.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
n=e;if(typeof o!="string"&&o!==null)return Ci.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:Co.
properties.workflow_name.type}}],!1;var s=n===e}else var s=!0}else return Ci.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ci.errors=t,e===0}var Wr={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function Ge(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)
return Ge.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Wr.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return Ge.errors=
[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Wr.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return Ge.errors=[{instancePath:i+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Wr.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Ge.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:Wr.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.
silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ge.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:Wr.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!=
"number"&&n!==null)return Ge.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Wr.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.
length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Ge.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return Ge.errors=[{instancePath:i+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:Wr.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let n=r.speech_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Ge.errors=[{instancePath:i+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:Wr.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let n=r.auto_truncate,p=e;if(typeof n!="boolean"&&n!==null)return Ge.errors=[{instancePath:i+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:Wr.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let n=r.appended_text_after_truncation,
p=e;if(typeof n!="string"&&n!==null)return Ge.errors=[{instancePath:i+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:Wr.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Ge.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ge.errors=t,e===0}function ue(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let a=r.client_secret,c=e,_=e,v=!1,D=e;Yi(a,{instancePath:i+"/\
client_secret",parentData:r,parentDataProperty:"client_secret",rootData:y})||(t=t===null?Yi.errors:t.concat(Yi.errors),e=t.length);var s=D===e;if(v=v||s,!v){let q=e;
if(a!==null){let V={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(
V),e++}var s=q===e;v=v||s}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let q={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ue.errors=t,!1}var o=c===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){let a=r.input_audio_format,
c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[b]:t.push(b),e++}var n=D===e;if(v=v||n,!v){let b=e;if(a!==null){let x={instancePath:i+"/input_audio_format",schemaPath:"#/properties\
/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var n=b===e;v=v||n}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.
errors=t,!1}var o=c===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==void 0){let a=r.input_audio_noise_reduction,c=e,_=e,v=!1,D=e;Zi(a,{instancePath:i+
"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:y})||(t=t===null?Zi.errors:t.concat(Zi.errors),e=t.length);
var p=D===e;if(v=v||p,!v){let b=e;if(a!==null){let x={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1\
/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var p=b===e;v=v||p}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=
t,!1}var o=c===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let a=r.input_audio_transcription,c=e,_=e,v=!1,D=e;Ls(a,{instancePath:i+"/input_au\
dio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:y})||(t=t===null?Ls.errors:t.concat(Ls.errors),e=t.length);var f=D===e;if(v=
v||f,!v){let b=e;if(a!==null){let x={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",
params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var f=b===e;v=v||f}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/input_audio_transcri\
ption",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else var o=!0;
if(o){if(r.instructions!==void 0){let a=r.instructions,c=e;if(typeof a!="string"&&a!==null)return ue.errors=[{instancePath:i+"/instructions",schemaPath:"#/prope\
rties/instructions/type",keyword:"type",params:{type:Br.properties.instructions.type}}],!1;var o=c===e}else var o=!0;if(o){if(r.max_response_output_tokens!==void 0){
let a=r.max_response_output_tokens,c=e,_=e,v=!1,D=e;if(typeof a!="number"){let b={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_resp\
onse_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[b]:t.push(b),e++}var l=D===e;if(v=v||l,!v){let b=e;if(typeof a!="string"){let x={
instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=
[x]:t.push(x),e++}if(a!=="inf"){let x={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",keyword:"\
const",params:{allowedValue:"inf"}};t===null?t=[x]:t.push(x),e++}var l=b===e;if(v=v||l,!v){let x=e;if(a!==null){let R={instancePath:i+"/max_response_output_toke\
ns",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var l=x===e;v=v||l}}if(v)
e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else var o=!0;if(o){if(r.modalities!==void 0){let a=r.modalities,c=e,_=e,v=!1,D=e;
if(e===D)if(Array.isArray(a)){var h=!0;let b=a.length;for(let V=0;V<b;V++){let x=a[V],T=e;if(typeof x!="string"){let K={instancePath:i+"/modalities/"+V,schemaPath:"\
#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[K]:t.push(K),e++}if(!(x==="text"||x==="audio")){let K={instancePath:i+
"/modalities/"+V,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:Br.properties.modalities.anyOf[0].items.enum}};t===
null?t=[K]:t.push(K),e++}var h=T===e;if(!h)break}}else{let b={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[b]:t.push(b),e++}var w=D===e;if(v=v||w,!v){let b=e;if(e===b)if(Array.isArray(a)){var g=!0;let x=a.length;for(let T=0;T<x;T++){let R=e;
if(typeof a[T]!="string"){let I={instancePath:i+"/modalities/"+T,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[I]:t.push(I),e++}var g=R===e;if(!g)break}}else{let x={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",
params:{type:"array"}};t===null?t=[x]:t.push(x),e++}var w=b===e;if(v=v||w,!v){let x=e;if(a!==null){let R={instancePath:i+"/modalities",schemaPath:"#/properties/\
modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var w=x===e;v=v||w}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={
instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===
e}else var o=!0;if(o){if(r.model!==void 0){let a=r.model,c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/model",schemaPath:"#/properties/model/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var u=D===e;if(v=v||u,!v){let b=e;if(a!==null){let x={instancePath:i+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var u=b===e;v=v||u}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else
var o=!0;if(o){if(r.output_audio_format!==void 0){let a=r.output_audio_format,c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var d=D===e;if(v=v||d,!v){let b=e;
if(a!==null){let x={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[x]:t.push(x),e++}var d=b===e;v=v||d}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else var o=!0;if(o){if(r.speed!==void 0){let a=r.
speed,c=e;if(typeof a!="number"&&a!==null)return ue.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:Br.properties.
speed.type}}],!1;var o=c===e}else var o=!0;if(o){if(r.temperature!==void 0){let a=r.temperature,c=e;if(typeof a!="number"&&a!==null)return ue.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:Br.properties.temperature.type}}],!1;var o=c===e}else var o=!0;if(o){if(r.
tool_choice!==void 0){let a=r.tool_choice,c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var P=D===e;if(v=v||P,!v){let b=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))){
let x={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var P=b===
e;if(v=v||P,!v){let x=e;if(a!==null){let R={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[R]:t.push(R),e++}var P=x===e;v=v||P}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else var o=!0;if(o){if(r.tools!==void 0){let a=r.tools,
c=e;if(!Array.isArray(a)&&a!==null)return ue.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:Br.properties.tools.
type}}],!1;if(e===c&&Array.isArray(a)){var k=!0;let v=a.length;for(let D=0;D<v;D++){let q=e;zs(a[D],{instancePath:i+"/tools/"+D,parentData:a,parentDataProperty:D,
rootData:y})||(t=t===null?zs.errors:t.concat(zs.errors),e=t.length);var k=q===e;if(!k)break}}var o=c===e}else var o=!0;if(o){if(r.tracing!==void 0){let a=r.tracing,
c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[b]:t.push(b),e++}if(a!=="auto"){let b={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[b]:t.push(b),e++}var A=D===e;if(v=v||A,!v){let b=e;Ci(a,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:y})||(t=
t===null?Ci.errors:t.concat(Ci.errors),e=t.length);var A=b===e;if(v=v||A,!v){let x=e;if(a!==null){let R={instancePath:i+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[R]:t.push(R),e++}var A=x===e;v=v||A}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else var o=!0;if(o){
if(r.turn_detection!==void 0){let a=r.turn_detection,c=e,_=e,v=!1,D=e;Ge(a,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:y})||
(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var E=D===e;if(v=v||E,!v){let b=e;if(a!==null){let x={instancePath:i+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[x]:t.push(x),e++}var E=b===e;v=v||E}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{
let b={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=
t,!1}var o=c===e}else var o=!0;if(o){if(r.voice!==void 0){let a=r.voice,c=e,_=e,v=!1,D=e;if(typeof a!="string"){let b={instancePath:i+"/voice",schemaPath:"#/pro\
perties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[b]:t.push(b),e++}var m=D===e;if(v=v||m,!v){let b=e;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let x={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[x]:t.push(x),e++}var m=b===
e;if(v=v||m,!v){let x=e;if(a!==null){let R={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[R]:t.push(R),e++}var m=x===e;v=v||m}}if(v)e=_,t!==null&&(_?t.length=_:t=null);else{let b={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[b]:t.push(b),e++,ue.errors=t,!1}var o=c===e}else var o=!0;if(o){if(r.input_audio_sampling_rate!==void 0){let a=r.input_audio_sampling_rate,
c=e;if(typeof a!="number"&&a!==null)return ue.errors=[{instancePath:i+"/input_audio_sampling_rate",schemaPath:"#/properties/input_audio_sampling_rate/type",keyword:"\
type",params:{type:Br.properties.input_audio_sampling_rate.type}}],!1;var o=c===e}else var o=!0;if(o){if(r.audio!==void 0){let a=r.audio,c=e;if(!(a&&typeof a=="\
object"&&!Array.isArray(a))&&a!==null)return ue.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:Br.properties.
audio.type}}],!1;var o=c===e}else var o=!0;if(o){if(r.enable_noise_suppression!==void 0){let a=r.enable_noise_suppression,c=e;if(typeof a!="boolean"&&a!==null)return ue.
errors=[{instancePath:i+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{type:Br.properties.enable_noise_suppression.
type}}],!1;var o=c===e}else var o=!0;if(o){if(r.enable_phonetic_spelling!==void 0){let a=r.enable_phonetic_spelling,c=e;if(typeof a!="boolean"&&a!==null)return ue.
errors=[{instancePath:i+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"type",params:{type:Br.properties.enable_phonetic_spelling.
type}}],!1;var o=c===e}else var o=!0;if(o)if(r.keep_context!==void 0){let a=r.keep_context,c=e;if(typeof a!="boolean"&&a!==null)return ue.errors=[{instancePath:i+
"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:Br.properties.keep_context.type}}],!1;var o=c===e}else var o=!0}}}}}}}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=t,e===0}function mi(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===
void 0&&(o="type"))return mi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.session!==void 0){let n=e;ue(
r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||(t=t===null?ue.errors:t.concat(ue.errors),e=t.length);var s=n===e}else
var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return mi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="session.update")return mi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.update"}}],!1;var s=p===e}else var s=!0;if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return mi.errors=
[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ly.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else
return mi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mi.errors=t,e===0}var ha=_i,fy={type:"object",properties:{
session:{$ref:"#/definitions/TranscriptionSessionUpdate.Session"},type:{type:"string",const:"transcription_session.update"},event_id:{type:["string","null"]}},required:[
"session","type"]},On={type:"object",properties:{client_secret:{anyOf:[{$ref:"#/definitions/TranscriptionSessionUpdate.Session.ClientSecret"},{type:"null"}]},include:{
type:["array","null"],items:{type:"string"}},input_audio_format:{enum:["pcm16","g711_ulaw","g711_alaw",null]},input_audio_noise_reduction:{anyOf:[{$ref:"#/defin\
itions/TranscriptionSessionUpdate.Session.InputAudioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/TranscriptionSession\
Update.Session.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{anyOf:[{
$ref:"#/definitions/TranscriptionSessionUpdate.Session.TurnDetection"},{type:"null"}]}}};var To={type:"object",properties:{anchor:{enum:["created_at",null]},seconds:{type:["number","null"]}}};function Ti(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.anchor!==void 0){let o=r.anchor,n=e;if(!(o==="created_at"||o===null))
return Ti.errors=[{instancePath:i+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{allowedValues:To.properties.anchor.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.seconds!==void 0){let o=r.seconds,n=e;if(typeof o!="number"&&o!==null)return Ti.errors=[{instancePath:i+"/seconds",schemaPath:"#/prope\
rties/seconds/type",keyword:"type",params:{type:To.properties.seconds.type}}],!1;var s=n===e}else var s=!0}else return Ti.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ti.errors=t,e===0}function en(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.expires_at!==void 0){let o=r.expires_at,n=e,p=!1,f=e;Ti(o,{instancePath:i+"/expires_at",parentData:r,
parentDataProperty:"expires_at",rootData:y})||(t=t===null?Ti.errors:t.concat(Ti.errors),e=t.length);var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==
null&&(n?t.length=n:t=null);else{let l={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{}};return t===null?t=[l]:
t.push(l),e++,en.errors=t,!1}}}else return en.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return en.errors=t,e===0}var uy={
type:"object",properties:{type:{enum:["near_field","far_field",null]}}};function rn(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let s=r.type;if(!(s==="near_field"||s==="far_field"||s===null))return rn.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:uy.properties.type.enum}}],!1}}else return rn.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rn.errors=t,e===0}var Io={type:"object",properties:{language:{type:["string","null"]},model:{
anyOf:[{type:"string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Gs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let n=r.language,p=e;if(typeof n!="string"&&n!==null)return Gs.errors=[{instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Io.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let n=r.model,p=e,f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[g]:t.push(g),e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Gs.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let n=r.prompt,p=e;if(typeof n!="string"&&n!==null)return Gs.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:Io.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Gs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Gs.errors=t,e===0}var ti={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{enum:[
"server_vad","semantic_vad",null]}}};function Er(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.create_response!==void 0){let o=r.create_response,n=e;if(typeof o!="boolean"&&o!==null)return Er.errors=[{instancePath:i+"/cre\
ate_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:ti.properties.create_response.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.eagerness!==void 0){let o=r.eagerness,n=e;if(!(o==="low"||o==="medium"||o==="high"||o==="auto"||o===null))return Er.errors=[{instancePath:i+"/eagerness",schemaPath:"\
#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:ti.properties.eagerness.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.interrupt_response!==void 0){
let o=r.interrupt_response,n=e;if(typeof o!="boolean"&&o!==null)return Er.errors=[{instancePath:i+"/interrupt_response",schemaPath:"#/properties/interrupt_respo\
nse/type",keyword:"type",params:{type:ti.properties.interrupt_response.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,
n=e;if(typeof o!="number"&&o!==null)return Er.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{
type:ti.properties.prefix_padding_ms.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,n=e;if(typeof o!=
"number"&&o!==null)return Er.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:ti.properties.
silence_duration_ms.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.threshold!==void 0){let o=r.threshold,n=e;if(typeof o!="number"&&o!==null)return Er.errors=[
{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:ti.properties.threshold.type}}],!1;var s=n===e}else var s=!0;if(s)
if(r.type!==void 0){let o=r.type,n=e;if(!(o==="server_vad"||o==="semantic_vad"||o===null))return Er.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:ti.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}}}}else return Er.errors=[{instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return Er.errors=t,e===0}function Xe(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==void 0){let w=r.client_secret,g=e,u=e,d=!1,P=e;en(w,{instancePath:i+"/client_secr\
et",parentData:r,parentDataProperty:"client_secret",rootData:y})||(t=t===null?en.errors:t.concat(en.errors),e=t.length);var s=P===e;if(d=d||s,!d){let k=e;if(w!==
null){let E={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[E]:t.push(E),
e++}var s=k===e;d=d||s}if(d)e=u,t!==null&&(u?t.length=u:t=null);else{let k={instancePath:i+"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[k]:t.push(k),e++,Xe.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.include!==void 0){let w=r.include,g=e;if(!Array.isArray(
w)&&w!==null)return Xe.errors=[{instancePath:i+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:On.properties.include.type}}],!1;if(e===
g&&Array.isArray(w)){var n=!0;let d=w.length;for(let P=0;P<d;P++){let k=e;if(typeof w[P]!="string")return Xe.errors=[{instancePath:i+"/include/"+P,schemaPath:"#\
/properties/include/items/type",keyword:"type",params:{type:"string"}}],!1;var n=k===e;if(!n)break}}var o=g===e}else var o=!0;if(o){if(r.input_audio_format!==void 0){
let w=r.input_audio_format,g=e;if(!(w==="pcm16"||w==="g711_ulaw"||w==="g711_alaw"||w===null))return Xe.errors=[{instancePath:i+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/enum",keyword:"enum",params:{allowedValues:On.properties.input_audio_format.enum}}],!1;var o=g===e}else var o=!0;if(o){if(r.input_audio_noise_reduction!==
void 0){let w=r.input_audio_noise_reduction,g=e,u=e,d=!1,P=e;rn(w,{instancePath:i+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_no\
ise_reduction",rootData:y})||(t=t===null?rn.errors:t.concat(rn.errors),e=t.length);var p=P===e;if(d=d||p,!d){let A=e;if(w!==null){let m={instancePath:i+"/input_\
audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var p=A===
e;d=d||p}if(d)e=u,t!==null&&(u?t.length=u:t=null);else{let A={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction\
/anyOf",keyword:"anyOf",params:{}};return t===null?t=[A]:t.push(A),e++,Xe.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.input_audio_transcription!==void 0){let w=r.
input_audio_transcription,g=e,u=e,d=!1,P=e;Gs(w,{instancePath:i+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:y})||
(t=t===null?Gs.errors:t.concat(Gs.errors),e=t.length);var f=P===e;if(d=d||f,!d){let A=e;if(w!==null){let m={instancePath:i+"/input_audio_transcription",schemaPath:"\
#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var f=A===e;d=d||f}if(d)e=u,t!==null&&(u?
t.length=u:t=null);else{let A={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};
return t===null?t=[A]:t.push(A),e++,Xe.errors=t,!1}var o=g===e}else var o=!0;if(o){if(r.modalities!==void 0){let w=r.modalities,g=e;if(!Array.isArray(w)&&w!==null)
return Xe.errors=[{instancePath:i+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:On.properties.modalities.type}}],!1;if(e===
g&&Array.isArray(w)){var l=!0;let d=w.length;for(let P=0;P<d;P++){let k=w[P],A=e;if(typeof k!="string")return Xe.errors=[{instancePath:i+"/modalities/"+P,schemaPath:"\
#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(k==="text"||k==="audio"))return Xe.errors=[{instancePath:i+"/modalities/"+P,
schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:On.properties.modalities.items.enum}}],!1;var l=A===e;if(!l)break}}var o=g===
e}else var o=!0;if(o)if(r.turn_detection!==void 0){let w=r.turn_detection,g=e,u=e,d=!1,P=e;Er(w,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"\
turn_detection",rootData:y})||(t=t===null?Er.errors:t.concat(Er.errors),e=t.length);var h=P===e;if(d=d||h,!d){let A=e;if(w!==null){let m={instancePath:i+"/turn_\
detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[m]:t.push(m),e++}var h=A===e;d=d||h}if(d)e=u,t!==
null&&(u?t.length=u:t=null);else{let A={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?
t=[A]:t.push(A),e++,Xe.errors=t,!1}var o=g===e}else var o=!0}}}}}}else return Xe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Xe.errors=t,e===0}function _i(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return _i.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.session!==void 0){let n=e;Xe(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||
(t=t===null?Xe.errors:t.concat(Xe.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return _i.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="transcription_session.update")return _i.errors=[
{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.update"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return _i.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_i\
d/type",keyword:"type",params:{type:fy.properties.event_id.type}}],!1;var s=p===e}else var s=!0}}else return _i.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return _i.errors=t,e===0}var ga=Ps,Mo={type:"object",properties:{conversation:{$ref:"#/definitions/ConversationCreatedEvent.Co\
nversation"},event_id:{type:["string","null"]},type:{type:"string",const:"conversation.created"},previous_item_id:{type:["string","null"]}},required:["conversat\
ion","type"]},So={type:"object",properties:{id:{type:["string","null"]},object:{enum:["realtime.conversation",null]}}};function Ii(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let o=r.id,n=e;if(typeof o!="strin\
g"&&o!==null)return Ii.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:So.properties.id.type}}],!1;var s=n===e}else var s=!0;
if(s)if(r.object!==void 0){let o=r.object,n=e;if(!(o==="realtime.conversation"||o===null))return Ii.errors=[{instancePath:i+"/object",schemaPath:"#/properties/o\
bject/enum",keyword:"enum",params:{allowedValues:So.properties.object.enum}}],!1;var s=n===e}else var s=!0}else return Ii.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Ii.errors=t,e===0}function Ps(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.conversation===void 0&&(o="conversation")||r.type===void 0&&(o="type"))return Ps.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.conversation!==void 0){let n=e;Ii(r.conversation,{instancePath:i+"/conversation",
parentData:r,parentDataProperty:"conversation",rootData:y})||(t=t===null?Ii.errors:t.concat(Ii.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ps.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Mo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ps.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.created")return Ps.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ps.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Mo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return Ps.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return Ps.errors=t,e===0}var ka=bs,Fo={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/Conv\
ersationItem"},type:{type:"string",const:"conversation.item.created"},previous_item_id:{type:["string","null"]}},required:["item","type"]};function bs(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.
type===void 0&&(o="type"))return bs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.
event_id,p=e;if(typeof n!="string"&&n!==null)return bs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Fo.
properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;fe(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"it\
em",rootData:y})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="strin\
g")return bs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.created")return bs.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.created"}}],!1;var s=p===e}else var s=!0;
if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return bs.errors=[{instancePath:i+"/previous_item_id",schemaPath:"\
#/properties/previous_item_id/type",keyword:"type",params:{type:Fo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return bs.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return bs.errors=t,e===0}var wa=Os,dy={type:"object",properties:{event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"conversation.item.deleted"}},required:["item_id","type"]};function Os(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Os.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return Os.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:dy.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Os.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Os.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.deleted")return Os.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.deleted"}}],!1;var s=p===e}else var s=!0}}else
return Os.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Os.errors=t,e===0}var Pa=he,Uo={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},transcript:{type:"string"},type:{type:"string",const:"conversation.item.\
input_audio_transcription.completed"},usage:{if:{type:"object"},then:{allOf:[{type:"object",properties:{type:{enum:["tokens","duration"]}}},{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{const:"tokens"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionComple\
tedEvent.TranscriptTextUsageTokens"}]},{properties:{type:{const:"duration"}},anyOf:[{$ref:"#/definitions/ConversationItemInputAudioTranscriptionCompletedEvent.T\
ranscriptTextUsageDuration"}]}]}]},else:{anyOf:[{type:"null"}]}},logprobs:{anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscripti\
onCompletedEvent.Logprob"}},{type:"null"}]}},required:["content_index","item_id","transcript","type"]};var No={type:"object",properties:{audio_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]}}};function Mi(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return Mi.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:No.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s)if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Mi.errors=[{instancePath:i+"/text_to\
kens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:No.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0}else return Mi.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Mi.errors=t,e===0}function $r(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.input_tokens===void 0&&(n="input_tokens")||r.output_tokens===void 0&&
(n="output_tokens")||r.total_tokens===void 0&&(n="total_tokens")||r.type===void 0&&(n="type"))return $r.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.input_tokens!==void 0){let p=e;if(typeof r.input_tokens!="number")return $r.errors=[{instancePath:i+"/input_token\
s",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.output_tokens!==void 0){let p=e;if(typeof r.
output_tokens!="number")return $r.errors=[{instancePath:i+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"number"}}],
!1;var s=p===e}else var s=!0;if(s){if(r.total_tokens!==void 0){let p=e;if(typeof r.total_tokens!="number")return $r.errors=[{instancePath:i+"/total_tokens",schemaPath:"\
#/properties/total_tokens/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let p=r.type,f=e;if(typeof p!="st\
ring")return $r.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(p!=="tokens")return $r.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1;var s=f===e}else var s=!0;if(s)if(r.input_token_details!==
void 0){let p=r.input_token_details,f=e,l=e,h=!1,w=e;Mi(p,{instancePath:i+"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:y})||
(t=t===null?Mi.errors:t.concat(Mi.errors),e=t.length);var o=w===e;if(h=h||o,!h){let u=e;if(p!==null){let P={instancePath:i+"/input_token_details",schemaPath:"#/\
properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var o=u===e;h=h||o}if(h)e=l,t!==null&&(l?t.length=
l:t=null);else{let u={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:
t.push(u),e++,$r.errors=t,!1}var s=f===e}else var s=!0}}}}else return $r.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return $r.errors=t,e===0}function Nt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.seconds===void 0&&(o="seconds")||r.type===void 0&&(o="type"))return Nt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.seconds!==void 0){let n=e;if(typeof r.seconds!="number")return Nt.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Nt.errors=[{instancePath:i+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="duration")return Nt.errors=[{instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"duration"}}],!1;var s=p===e}else var s=!0}else return Nt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Nt.errors=t,e===0}function ut(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return ut.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return ut.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,f=e;if(e===f)if(Array.isArray(p)){
var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;if(typeof p[w]!="number")return ut.errors=[{instancePath:i+"/bytes/"+w,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=g===e;if(!o)break}}else return ut.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return ut.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return ut.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ut.errors=t,e===0}function he(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.content_index===void 0&&(g="content_index")||r.item_id===void 0&&(g="item_id")||
r.transcript===void 0&&(g="transcript")||r.type===void 0&&(g="type"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],
!1;if(r.content_index!==void 0){let u=e;if(typeof r.content_index!="number")return he.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_\
index/type",keyword:"type",params:{type:"number"}}],!1;var s=u===e}else var s=!0;if(s){if(r.event_id!==void 0){let u=r.event_id,d=e;if(typeof u!="string"&&u!==null)
return he.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Uo.properties.event_id.type}}],!1;var s=d===e}else
var s=!0;if(s){if(r.item_id!==void 0){let u=e;if(typeof r.item_id!="string")return he.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",
keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.transcript!==void 0){let u=e;if(typeof r.transcript!="string")return he.errors=[
{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(r.type!==void 0){
let u=r.type,d=e;if(typeof u!="string")return he.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(u!=="conversation.item.input_audio_transcription.completed")return he.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"conversation.item.input_audio_transcription.completed"}}],!1;var s=d===e}else var s=!0;if(s){if(r.usage!==void 0){let u=r.usage,d=e,P=e,k=!0,A=e;if(!(u&&
typeof u=="object"&&!Array.isArray(u))){let a={};t===null?t=[a]:t.push(a),e++}var o=A===e;e=P,t!==null&&(P?t.length=P:t=null);let E;if(o){let a=e,c=e;if(e===c)if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.type!==void 0){let v=u.type;if(!(v==="tokens"||v==="duration"))return he.errors=[{instancePath:i+"/usage/type",schemaPath:"\
#/properties/usage/then/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Uo.properties.usage.then.allOf[0].properties.type.enum}}],!1}}else return he.
errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/0/type",keyword:"type",params:{type:"object"}}],!1;var n=c===e;if(n){let v=e;if(e===v)
if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.type===void 0&&(q="type"))return he.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then\
/allOf/1/required",keyword:"required",params:{missingProperty:q}}],!1;{let b=u.type;if(typeof b=="string")if(b==="tokens"){let V=e,x=e,T=!1,R=e;$r(u,{instancePath:i+
"/usage",parentData:r,parentDataProperty:"usage",rootData:y})||(t=t===null?$r.errors:t.concat($r.errors),e=t.length);var p=R===e;if(T=T||p,T)e=x,t!==null&&(x?t.
length=x:t=null);else{let K={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/oneOf/0/anyOf",keyword:"anyOf",params:{}};return t===null?t=[K]:
t.push(K),e++,he.errors=t,!1}if(e===V&&u&&typeof u=="object"&&!Array.isArray(u)&&u.type!==void 0&&u.type!=="tokens")return he.errors=[{instancePath:i+"/usage/ty\
pe",schemaPath:"#/properties/usage/then/allOf/1/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"tokens"}}],!1}else if(b==="duration"){let V=e,
x=e,T=!1,R=e;Nt(u,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:y})||(t=t===null?Nt.errors:t.concat(Nt.errors),e=t.length);var f=R===
e;if(T=T||f,T)e=x,t!==null&&(x?t.length=x:t=null);else{let K={instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/oneOf/1/anyOf",keyword:"anyOf",
params:{}};return t===null?t=[K]:t.push(K),e++,he.errors=t,!1}if(e===V&&u&&typeof u=="object"&&!Array.isArray(u)&&u.type!==void 0&&u.type!=="duration")return he.
errors=[{instancePath:i+"/usage/type",schemaPath:"#/properties/usage/then/allOf/1/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"duration"}}],
!1}else return he.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:b}}],!1;else return he.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:b}}],!1}}else return he.errors=[{instancePath:i+"/usage",schemaPath:"#/properties/usage/then/allOf/1/type",keyword:"type",params:{
type:"object"}}],!1;var n=v===e}var o=a===e;k=o,E="then"}else{let a=e,c=e,_=!1,v=e;if(u!==null){let q={instancePath:i+"/usage",schemaPath:"#/properties/usage/el\
se/anyOf/0/type",keyword:"type",params:{type:"null"}};t===null?t=[q]:t.push(q),e++}var l=v===e;if(_=_||l,_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+
"/usage",schemaPath:"#/properties/usage/else/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,he.errors=t,!1}var o=a===e;k=o,E="else"}if(!k){
let a={instancePath:i+"/usage",schemaPath:"#/properties/usage/if",keyword:"if",params:{failingKeyword:E}};return t===null?t=[a]:t.push(a),e++,he.errors=t,!1}var s=d===
e}else var s=!0;if(s)if(r.logprobs!==void 0){let u=r.logprobs,d=e,P=e,k=!1,A=e;if(e===A)if(Array.isArray(u)){var h=!0;let m=u.length;for(let a=0;a<m;a++){let c=e;
ut(u[a],{instancePath:i+"/logprobs/"+a,parentData:u,parentDataProperty:a,rootData:y})||(t=t===null?ut.errors:t.concat(ut.errors),e=t.length);var h=c===e;if(!h)break}}else{
let m={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[m]:t.push(m),e++}var w=A===e;
if(k=k||w,!k){let m=e;if(u!==null){let c={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[c]:t.push(c),e++}var w=m===e;k=k||w}if(k)e=P,t!==null&&(P?t.length=P:t=null);else{let m={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[m]:t.push(m),e++,he.errors=t,!1}var s=d===e}else var s=!0}}}}}}else return he.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return he.errors=t,e===0}var ba=Mr,Gn={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.input_audio_transcription.delta"},content_index:{type:["number","null"]},delta:{type:["string","null"]},logprobs:{
anyOf:[{type:"array",items:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionDeltaEvent.Logprob"}},{type:"null"}]}},required:["item_id","type"]};function dt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.token===void 0&&(n="token")||r.bytes===void 0&&(n="bytes")||r.logprob===void 0&&(n="logprob"))return dt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(r.token!==void 0){let p=e;if(typeof r.token!="string")return dt.errors=[{instancePath:i+"/token",schemaPath:"#/prop\
erties/token/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(r.bytes!==void 0){let p=r.bytes,f=e;if(e===f)if(Array.isArray(p)){
var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;if(typeof p[w]!="number")return dt.errors=[{instancePath:i+"/bytes/"+w,schemaPath:"#/properties/bytes/items\
/type",keyword:"type",params:{type:"number"}}],!1;var o=g===e;if(!o)break}}else return dt.errors=[{instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",
keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s)if(r.logprob!==void 0){let p=e;if(typeof r.logprob!="number")return dt.errors=[{instancePath:i+
"/logprob",schemaPath:"#/properties/logprob/type",keyword:"type",params:{type:"number"}}],!1;var s=p===e}else var s=!0}}else return dt.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return dt.errors=t,e===0}function Mr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.item_id===void 0&&(p="item_id")||r.type===void 0&&(p="type"))return Mr.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(r.event_id!==void 0){let f=r.event_id,l=e;if(typeof f!="string"&&f!==
null)return Mr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Gn.properties.event_id.type}}],!1;var s=l===
e}else var s=!0;if(s){if(r.item_id!==void 0){let f=e;if(typeof r.item_id!="string")return Mr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id\
/type",keyword:"type",params:{type:"string"}}],!1;var s=f===e}else var s=!0;if(s){if(r.type!==void 0){let f=r.type,l=e;if(typeof f!="string")return Mr.errors=[{
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(f!=="conversation.item.input_audio_transcription.delta")
return Mr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_transcription\
.delta"}}],!1;var s=l===e}else var s=!0;if(s){if(r.content_index!==void 0){let f=r.content_index,l=e;if(typeof f!="number"&&f!==null)return Mr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:Gn.properties.content_index.type}}],!1;var s=l===e}else var s=!0;if(s){
if(r.delta!==void 0){let f=r.delta,l=e;if(typeof f!="string"&&f!==null)return Mr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"\
type",params:{type:Gn.properties.delta.type}}],!1;var s=l===e}else var s=!0;if(s)if(r.logprobs!==void 0){let f=r.logprobs,l=e,h=e,w=!1,g=e;if(e===g)if(Array.isArray(
f)){var o=!0;let d=f.length;for(let P=0;P<d;P++){let k=e;dt(f[P],{instancePath:i+"/logprobs/"+P,parentData:f,parentDataProperty:P,rootData:y})||(t=t===null?dt.errors:
t.concat(dt.errors),e=t.length);var o=k===e;if(!o)break}}else{let d={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/anyOf/0/type",keyword:"type",params:{
type:"array"}};t===null?t=[d]:t.push(d),e++}var n=g===e;if(w=w||n,!w){let d=e;if(f!==null){let k={instancePath:i+"/logprobs",schemaPath:"#/properties/logprobs/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var n=d===e;w=w||n}if(w)e=h,t!==null&&(h?t.length=h:t=null);else{let d={instancePath:i+
"/logprobs",schemaPath:"#/properties/logprobs/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Mr.errors=t,!1}var s=l===e}else var s=!0}}}}}else
return Mr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Mr.errors=t,e===0}var Oa=xt,cy={type:"object",properties:{
content_index:{type:"number"},error:{$ref:"#/definitions/ConversationItemInputAudioTranscriptionFailedEvent.Error"},event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"conversation.item.input_audio_transcription.failed"}},required:["content_index","error","item_id","type"]},jn={type:"object",
properties:{code:{type:["string","null"]},message:{type:["string","null"]},param:{type:["string","null"]},type:{type:["string","null"]}}};function Kt(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0){let o=r.code,n=e;if(typeof o!=
"string"&&o!==null)return Kt.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:jn.properties.code.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return Kt.errors=[{instancePath:i+"/message",schemaPath:"#/prop\
erties/message/type",keyword:"type",params:{type:jn.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.param!==void 0){let o=r.param,n=e;if(typeof o!=
"string"&&o!==null)return Kt.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:jn.properties.param.type}}],!1;var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="string"&&o!==null)return Kt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/type",keyword:"type",params:{type:jn.properties.type.type}}],!1;var s=n===e}else var s=!0}}}else return Kt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Kt.errors=t,e===0}function xt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.error===void 0&&(o="error")||r.item_id===void 0&&(o="it\
em_id")||r.type===void 0&&(o="type"))return xt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let n=e;if(typeof r.content_index!="number")return xt.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.error!==void 0){let n=e;Kt(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"\
error",rootData:y})||(t=t===null?Kt.errors:t.concat(Kt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return xt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:cy.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return xt.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return xt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.input_audio_transcripti\
on.failed")return xt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.input_audio_tr\
anscription.failed"}}],!1;var s=p===e}else var s=!0}}}}else return xt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xt.
errors=t,e===0}var ja=vi,my={type:"object",properties:{event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},type:{type:"string",const:"\
conversation.item.retrieved"}},required:["item","type"]};function vi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.type===void 0&&(o="type"))return vi.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return vi.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:my.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){
let n=e;fe(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="conversation.item.retrieved")return vi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"conversation.item.retrieved"}}],!1;var s=p===e}else var s=!0}}else return vi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return vi.errors=t,e===0}var Aa=Zr,_y={type:"object",properties:{audio_end_ms:{type:"number"},content_index:{type:"number"},event_id:{
type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"conversation.item.truncated"}},required:["audio_end_ms","content_index","item_id","ty\
pe"]};function Zr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.audio_end_ms===void 0&&(o="audio_end_ms")||r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="typ\
e"))return Zr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.
audio_end_ms!="number")return Zr.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Zr.errors=[{instancePath:i+"/content_index",schemaPath:"\
#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Zr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:_y.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Zr.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Zr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="conversation.item.truncated")return Zr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"conversation.item.truncated"}}],!1;var s=p===e}else var s=!0}}}}else
return Zr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Zr.errors=t,e===0}var xa=hi,vy={type:"object",properties:{
error:{$ref:"#/definitions/ErrorEvent.Error"},event_id:{type:["string","null"]},type:{type:"string",const:"error"}},required:["error","type"]},Bn={type:"object",
properties:{message:{type:"string"},type:{type:"string"},code:{type:["string","null"]},event_id:{type:["string","null"]},param:{type:["string","null"]}},required:[
"message","type"]};function Lr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.message===void 0&&(o="message")||r.type===void 0&&(o="type"))return Lr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(r.message!==void 0){let n=e;if(typeof r.message!="string")return Lr.errors=[{instancePath:i+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=e;if(typeof r.type!="string")return Lr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.code!==void 0){let n=r.
code,p=e;if(typeof n!="string"&&n!==null)return Lr.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Bn.properties.
code.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Lr.errors=[{instancePath:i+"\
/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Bn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.param!==void 0){
let n=r.param,p=e;if(typeof n!="string"&&n!==null)return Lr.errors=[{instancePath:i+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:Bn.
properties.param.type}}],!1;var s=p===e}else var s=!0}}}}else return Lr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Lr.
errors=t,e===0}function hi(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.error===void 0&&(o="error")||r.type===void 0&&(o="type"))return hi.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.error!==void 0){let n=e;Lr(r.error,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(t=t===null?Lr.errors:t.concat(Lr.errors),
e=t.length);var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return hi.errors=[{instancePath:i+"/eve\
nt_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:vy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){
let n=r.type,p=e;if(typeof n!="string")return hi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;
if(n!=="error")return hi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"}}],!1;var s=p===e}else
var s=!0}}else return hi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return hi.errors=t,e===0}var Da=gi,hy={type:"obj\
ect",properties:{event_id:{type:["string","null"]},type:{type:"string",const:"input_audio_buffer.cleared"}},required:["type"]};function gi(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type"))return gi.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return gi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:hy.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return gi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/\
type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.cleared")return gi.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/const",keyword:"const",params:{allowedValue:"input_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}else return gi.errors=[{instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return gi.errors=t,e===0}var qa=Dt,Ko={type:"object",properties:{event_id:{type:["string","null"]},item_id:{type:"\
string"},type:{type:"string",const:"input_audio_buffer.committed"},previous_item_id:{type:["string","null"]}},required:["item_id","type"]};function Dt(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item_id===void 0&&(o="item_i\
d")||r.type===void 0&&(o="type"))return Dt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){
let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Dt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{
type:Ko.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Dt.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;
if(typeof n!="string")return Dt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_aud\
io_buffer.committed")return Dt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.com\
mitted"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Dt.errors=[{instancePath:i+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Ko.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else
return Dt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dt.errors=t,e===0}var Va=qt,gy={type:"object",properties:{
audio_start_ms:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_started"}},required:[
"audio_start_ms","item_id","type"]};function qt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.audio_start_ms===void 0&&(o="audio_start_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return qt.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.audio_start_ms!==void 0){let n=e;if(typeof r.audio_start_ms!=
"number")return qt.errors=[{instancePath:i+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return qt.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:gy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return qt.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_started")return qt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"input_audio_buffer.speech_started"}}],!1;var s=p===e}else var s=!0}}}else return qt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return qt.errors=t,e===0}var Ea=Vt,ky={type:"object",properties:{audio_end_ms:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},type:{type:"string",const:"input_audio_buffer.speech_stopped"}},required:["audio_end_ms","item_id","type"]};function Vt(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.audio_end_ms===void 0&&(o="a\
udio_end_ms")||r.item_id===void 0&&(o="item_id")||r.type===void 0&&(o="type"))return Vt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.audio_end_ms!==void 0){let n=e;if(typeof r.audio_end_ms!="number")return Vt.errors=[{instancePath:i+"/audio_end_ms",schemaPath:"#/p\
roperties/audio_end_ms/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!=
"string"&&n!==null)return Vt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:ky.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Vt.errors=[{instancePath:i+"/item_id",schemaPath:"#/prope\
rties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Vt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="input_audio_buffer.speech_stopped")return Vt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input_audio_buffer.speech_stopped"}}],!1;var s=p===e}else
var s=!0}}}else return Vt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Vt.errors=t,e===0}var $a=js,wy={type:"ob\
ject",properties:{event_id:{type:["string","null"]},rate_limits:{type:"array",items:{$ref:"#/definitions/RateLimitsUpdatedEvent.RateLimit"}},type:{type:"string",
const:"rate_limits.updated"}},required:["rate_limits","type"]},An={type:"object",properties:{limit:{type:["number","null"]},name:{enum:["requests","tokens",null]},
remaining:{type:["number","null"]},reset_seconds:{type:["number","null"]}}};function Lt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.limit!==void 0){let o=r.limit,n=e;if(typeof o!="number"&&o!==null)return Lt.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:An.properties.limit.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.name!==void 0){let o=r.
name,n=e;if(!(o==="requests"||o==="tokens"||o===null))return Lt.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:An.
properties.name.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.remaining!==void 0){let o=r.remaining,n=e;if(typeof o!="number"&&o!==null)return Lt.errors=[{instancePath:i+
"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:An.properties.remaining.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reset_seconds!==
void 0){let o=r.reset_seconds,n=e;if(typeof o!="number"&&o!==null)return Lt.errors=[{instancePath:i+"/reset_seconds",schemaPath:"#/properties/reset_seconds/type",
keyword:"type",params:{type:An.properties.reset_seconds.type}}],!1;var s=n===e}else var s=!0}}}else return Lt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Lt.errors=t,e===0}function js(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.rate_limits===void 0&&(n="rate_limits")||r.type===void 0&&(n="type"))return js.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(r.event_id!==void 0){let p=r.event_id,f=e;if(typeof p!="string"&&p!==null)return js.
errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:wy.properties.event_id.type}}],!1;var s=f===e}else var s=!0;
if(s){if(r.rate_limits!==void 0){let p=r.rate_limits,f=e;if(e===f)if(Array.isArray(p)){var o=!0;let h=p.length;for(let w=0;w<h;w++){let g=e;Lt(p[w],{instancePath:i+
"/rate_limits/"+w,parentData:p,parentDataProperty:w,rootData:y})||(t=t===null?Lt.errors:t.concat(Lt.errors),e=t.length);var o=g===e;if(!o)break}}else return js.
errors=[{instancePath:i+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type:"array"}}],!1;var s=f===e}else var s=!0;if(s)if(r.
type!==void 0){let p=r.type,f=e;if(typeof p!="string")return js.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(p!=="rate_limits.updated")return js.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rate_limits.updated"}}],!1;var s=f===e}else var s=!0}}else return js.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return js.
errors=t,e===0}var Ra=dr,Lo={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"stri\
ng"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.audio.delta"},obfuscation:{type:["string","null"]}},required:[
"content_index","delta","item_id","output_index","response_id","type"]};function dr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return dr.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return dr.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==
void 0){let n=e;if(typeof r.delta!="string")return dr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return dr.errors=[{instancePath:i+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:Lo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return dr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return dr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return dr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return dr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.audio.delta")return dr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return dr.errors=[
{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Lo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return dr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return dr.errors=t,e===0}var Ca=Sr,Py={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"str\
ing",const:"response.audio.done"}},required:["content_index","item_id","output_index","response_id","type"]};function Sr(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&
(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Sr.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return Sr.errors=
[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Sr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Py.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return Sr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return Sr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return Sr.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return Sr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.audio.done")return Sr.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.audio.done"}}],!1;var s=p===e}else var s=!0}}}}}else
return Sr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Sr.errors=t,e===0}var Ta=cr,zo={type:"object",properties:{
content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"st\
ring"},type:{type:"string",const:"response.audio_transcript.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","item_id","output_in\
dex","response_id","type"]};function cr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return cr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return cr.errors=[{instancePath:i+"/content_ind\
ex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.
delta!="string")return cr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return cr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_\
id/type",keyword:"type",params:{type:zo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="stri\
ng")return cr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return cr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/t\
ype",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return cr.errors=
[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.audio_transcript.delta")return cr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return cr.
errors=[{instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:zo.properties.obfuscation.type}}],!1;var s=p===e}else
var s=!0}}}}}}}else return cr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return cr.errors=t,e===0}var Ia=jr,by={type:"\
object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"stri\
ng"},transcript:{type:"string"},type:{type:"string",const:"response.audio_transcript.done"}},required:["content_index","item_id","output_index","response_id","t\
ranscript","type"]};function jr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.transcript===void 0&&(o="transcript")||r.type===void 0&&(o="type"))return jr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return jr.errors=[{instancePath:i+"/content_i\
ndex",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,
p=e;if(typeof n!="string"&&n!==null)return jr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:by.properties.
event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return jr.errors=[{instancePath:i+"/item_id",schemaPath:"\
#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!=
"number")return jr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return jr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/re\
sponse_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){let n=e;if(typeof r.transcript!="string")return jr.
errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==
void 0){let n=r.type,p=e;if(typeof n!="string")return jr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],
!1;if(n!=="response.audio_transcript.done")return jr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.audio_transcript.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return jr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return jr.errors=t,e===0}var Ma=Ar,Go={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"strin\
g"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartAddedEvent.Part"},response_id:{type:"string"},type:{type:"string",const:"response.\
content_part.added"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},xn={type:"objec\
t",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};function zt(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==void 0){
let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return zt.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type:xn.
properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return zt.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:xn.properties.text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return zt.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:xn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return zt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:xn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else
return zt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return zt.errors=t,e===0}function Ar(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return Ar.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return Ar.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ar.errors=[{instancePath:i+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Go.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return Ar.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Ar.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;zt(r.part,{instancePath:i+
"/part",parentData:r,parentDataProperty:"part",rootData:y})||(t=t===null?zt.errors:t.concat(zt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return Ar.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ar.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.content_part.added")return Ar.errors=[{instancePath:i+"/type",schemaPath:"#/\
properties/type/const",keyword:"const",params:{allowedValue:"response.content_part.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return Ar.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Go.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return Ar.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ar.errors=t,e===0}var Sa=xr,Bo={type:"object",properties:{content_index:{type:"number"},event_id:{type:["string","null"]},
item_id:{type:"string"},output_index:{type:"number"},part:{$ref:"#/definitions/ResponseContentPartDoneEvent.Part"},response_id:{type:"string"},type:{type:"strin\
g",const:"response.content_part.done"},previous_item_id:{type:["string","null"]}},required:["content_index","item_id","output_index","part","response_id","type"]},
Dn={type:"object",properties:{audio:{type:["string","null"]},text:{type:["string","null"]},transcript:{type:["string","null"]},type:{enum:["text","audio",null]}}};
function Gt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio!==
void 0){let o=r.audio,n=e;if(typeof o!="string"&&o!==null)return Gt.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{
type:Dn.properties.audio.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let o=r.text,n=e;if(typeof o!="string"&&o!==null)return Gt.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:Dn.properties.text.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.transcript!==void 0){
let o=r.transcript,n=e;if(typeof o!="string"&&o!==null)return Gt.errors=[{instancePath:i+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",
params:{type:Dn.properties.transcript.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(!(o==="text"||o==="audio"||o===null))return Gt.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Dn.properties.type.enum}}],!1;var s=n===e}else var s=!0}}}else
return Gt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Gt.errors=t,e===0}function xr(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||
r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.part===void 0&&(o="part")||r.response_id===void 0&&(o="response_id")||r.type===
void 0&&(o="type"))return xr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;
if(typeof r.content_index!="number")return xr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"\
number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return xr.errors=[{instancePath:i+"/e\
vent_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Bo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){
let n=e;if(typeof r.item_id!="string")return xr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return xr.errors=[{instancePath:i+"/output_index",schemaPath:"\
#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.part!==void 0){let n=e;Gt(r.part,{instancePath:i+
"/part",parentData:r,parentDataProperty:"part",rootData:y})||(t=t===null?Gt.errors:t.concat(Gt.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.response_id!==
void 0){let n=e;if(typeof r.response_id!="string")return xr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return xr.errors=[{instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.content_part.done")return xr.errors=[{instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"response.content_part.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.
previous_item_id,p=e;if(typeof n!="string"&&n!==null)return xr.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"\
type",params:{type:Bo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return xr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return xr.errors=t,e===0}var Fa=As,Wo={type:"object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitio\
ns/RealtimeResponse"},type:{type:"string",const:"response.created"},previous_item_id:{type:["string","null"]}},required:["response","type"]},zi={type:"object",properties:{
id:{type:"string"},conversation_id:{type:["string","null"]},max_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},metadata:{anyOf:[
{$ref:"#/definitions/Metadata"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"string",enum:["text","audio"]}},{type:"array",items:{type:"string"}},
{type:"null"}]},object:{enum:["realtime.response",null]},output:{type:["array","null"],items:{$ref:"#/definitions/ConversationItem"}},output_audio_format:{anyOf:[
{type:"string"},{type:"null"}]},status:{enum:["completed","cancelled","failed","incomplete","in_progress",null]},status_details:{anyOf:[{$ref:"#/definitions/Rea\
ltimeResponseStatus"},{type:"string"},{type:"null"}]},temperature:{type:["number","null"]},usage:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage"},{type:"nul\
l"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]}},required:["id"]},Ho={type:"object",properties:{error:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseStatus.Error"},{type:"null"}]},reason:{enum:["turn_detected","client_cancelled","max_output_tokens","content_filter",null]},type:{enum:["completed","canc\
elled","incomplete","failed",null]}}},Wn={type:"object",properties:{code:{type:["string","null"]},message:{type:["string","null"]},type:{type:["string","null"]}}};
function Bs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==
void 0){let o=r.code,n=e;if(typeof o!="string"&&o!==null)return Bs.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Wn.
properties.code.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.message!==void 0){let o=r.message,n=e;if(typeof o!="string"&&o!==null)return Bs.errors=[{instancePath:i+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:Wn.properties.message.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){
let o=r.type,n=e;if(typeof o!="string"&&o!==null)return Bs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:Wn.properties.
type.type}}],!1;var s=n===e}else var s=!0}}else return Bs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Bs.errors=
t,e===0}function Ws(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.error!==void 0){let n=r.error,p=e,f=e,l=!1,h=e;Bs(n,{instancePath:i+"/error",parentData:r,parentDataProperty:"error",rootData:y})||(t=t===null?Bs.errors:t.
concat(Bs.errors),e=t.length);var s=h===e;if(l=l||s,!l){let w=e;if(n!==null){let u={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[u]:t.push(u),e++}var s=w===e;l=l||s}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let w={instancePath:i+"/error",schemaPath:"\
#/properties/error/anyOf",keyword:"anyOf",params:{}};return t===null?t=[w]:t.push(w),e++,Ws.errors=t,!1}var o=p===e}else var o=!0;if(o){if(r.reason!==void 0){let n=r.
reason,p=e;if(!(n==="turn_detected"||n==="client_cancelled"||n==="max_output_tokens"||n==="content_filter"||n===null))return Ws.errors=[{instancePath:i+"/reason",
schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:Ho.properties.reason.enum}}],!1;var o=p===e}else var o=!0;if(o)if(r.type!==void 0){let n=r.
type,p=e;if(!(n==="completed"||n==="cancelled"||n==="incomplete"||n==="failed"||n===null))return Ws.errors=[{instancePath:i+"/type",schemaPath:"#/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:Ho.properties.type.enum}}],!1;var o=p===e}else var o=!0}}else return Ws.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Ws.errors=t,e===0}var Hn={type:"object",properties:{input_token_details:{anyOf:[{$ref:"#/definitions/RealtimeR\
esponseUsage.InputTokenDetails"},{type:"null"}]},input_tokens:{type:["number","null"]},output_token_details:{anyOf:[{$ref:"#/definitions/RealtimeResponseUsage.O\
utputTokenDetails"},{type:"null"}]},output_tokens:{type:["number","null"]},total_tokens:{type:["number","null"]}}},yn={type:"object",properties:{audio_tokens:{type:[
"number","null"]},cached_tokens:{type:["number","null"]},text_tokens:{type:["number","null"]},cached_tokens_details:{type:["object","null"]},image_tokens:{type:[
"number","null"]}}};function ct(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&o!==null)return ct.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#\
/properties/audio_tokens/type",keyword:"type",params:{type:yn.properties.audio_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.cached_tokens!==void 0){let o=r.
cached_tokens,n=e;if(typeof o!="number"&&o!==null)return ct.errors=[{instancePath:i+"/cached_tokens",schemaPath:"#/properties/cached_tokens/type",keyword:"type",
params:{type:yn.properties.cached_tokens.type}}],!1;var s=n===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==
null)return ct.errors=[{instancePath:i+"/text_tokens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:yn.properties.text_tokens.type}}],!1;
var s=n===e}else var s=!0;if(s){if(r.cached_tokens_details!==void 0){let o=r.cached_tokens_details,n=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)
return ct.errors=[{instancePath:i+"/cached_tokens_details",schemaPath:"#/properties/cached_tokens_details/type",keyword:"type",params:{type:yn.properties.cached_tokens_details.
type}}],!1;var s=n===e}else var s=!0;if(s)if(r.image_tokens!==void 0){let o=r.image_tokens,n=e;if(typeof o!="number"&&o!==null)return ct.errors=[{instancePath:i+
"/image_tokens",schemaPath:"#/properties/image_tokens/type",keyword:"type",params:{type:yn.properties.image_tokens.type}}],!1;var s=n===e}else var s=!0}}}}else return ct.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ct.errors=t,e===0}var Jn={type:"object",properties:{audio_tokens:{
type:["number","null"]},text_tokens:{type:["number","null"]},reasoning_tokens:{type:["number","null"]}}};function Hs(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_tokens!==void 0){let o=r.audio_tokens,n=e;if(typeof o!="number"&&
o!==null)return Hs.errors=[{instancePath:i+"/audio_tokens",schemaPath:"#/properties/audio_tokens/type",keyword:"type",params:{type:Jn.properties.audio_tokens.type}}],
!1;var s=n===e}else var s=!0;if(s){if(r.text_tokens!==void 0){let o=r.text_tokens,n=e;if(typeof o!="number"&&o!==null)return Hs.errors=[{instancePath:i+"/text_t\
okens",schemaPath:"#/properties/text_tokens/type",keyword:"type",params:{type:Jn.properties.text_tokens.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.reasoning_tokens!==
void 0){let o=r.reasoning_tokens,n=e;if(typeof o!="number"&&o!==null)return Hs.errors=[{instancePath:i+"/reasoning_tokens",schemaPath:"#/properties/reasoning_to\
kens/type",keyword:"type",params:{type:Jn.properties.reasoning_tokens.type}}],!1;var s=n===e}else var s=!0}}else return Hs.errors=[{instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return Hs.errors=t,e===0}function mt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_token_details!==void 0){let p=r.input_token_details,f=e,l=e,h=!1,w=e;ct(p,{instancePath:i+
"/input_token_details",parentData:r,parentDataProperty:"input_token_details",rootData:y})||(t=t===null?ct.errors:t.concat(ct.errors),e=t.length);var s=w===e;if(h=
h||s,!h){let g=e;if(p!==null){let d={instancePath:i+"/input_token_details",schemaPath:"#/properties/input_token_details/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[d]:t.push(d),e++}var s=g===e;h=h||s}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let g={instancePath:i+"/input_token_details",schemaPath:"#\
/properties/input_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,mt.errors=t,!1}var o=f===e}else var o=!0;if(o){if(r.input_tokens!==
void 0){let p=r.input_tokens,f=e;if(typeof p!="number"&&p!==null)return mt.errors=[{instancePath:i+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"\
type",params:{type:Hn.properties.input_tokens.type}}],!1;var o=f===e}else var o=!0;if(o){if(r.output_token_details!==void 0){let p=r.output_token_details,f=e,l=e,
h=!1,w=e;Hs(p,{instancePath:i+"/output_token_details",parentData:r,parentDataProperty:"output_token_details",rootData:y})||(t=t===null?Hs.errors:t.concat(Hs.errors),
e=t.length);var n=w===e;if(h=h||n,!h){let u=e;if(p!==null){let P={instancePath:i+"/output_token_details",schemaPath:"#/properties/output_token_details/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[P]:t.push(P),e++}var n=u===e;h=h||n}if(h)e=l,t!==null&&(l?t.length=l:t=null);else{let u={instancePath:i+"/\
output_token_details",schemaPath:"#/properties/output_token_details/anyOf",keyword:"anyOf",params:{}};return t===null?t=[u]:t.push(u),e++,mt.errors=t,!1}var o=f===
e}else var o=!0;if(o){if(r.output_tokens!==void 0){let p=r.output_tokens,f=e;if(typeof p!="number"&&p!==null)return mt.errors=[{instancePath:i+"/output_tokens",
schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:Hn.properties.output_tokens.type}}],!1;var o=f===e}else var o=!0;if(o)if(r.total_tokens!==
void 0){let p=r.total_tokens,f=e;if(typeof p!="number"&&p!==null)return mt.errors=[{instancePath:i+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:Hn.properties.total_tokens.type}}],!1;var o=f===e}else var o=!0}}}}else return mt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return mt.errors=t,e===0}function je(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.id===void 0&&(P="id"))return je.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:P}}],!1;if(r.id!==void 0){let k=e;if(typeof r.id!="string")return je.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(r.conversation_id!==void 0){let k=r.conversation_id,A=e;if(typeof k!="string"&&k!==null)return je.
errors=[{instancePath:i+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type:zi.properties.conversation_id.type}}],!1;var s=A===
e}else var s=!0;if(s){if(r.max_output_tokens!==void 0){let k=r.max_output_tokens,A=e,E=e,m=!1,a=e;if(typeof k!="number"){let _={instancePath:i+"/max_output_toke\
ns",schemaPath:"#/properties/max_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[_]:t.push(_),e++}var o=a===e;if(m=m||o,!m){let _=e;
if(typeof k!="string"){let D={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[D]:t.push(D),e++}if(k!=="inf"){let D={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf/1/const",keyword:"const",
params:{allowedValue:"inf"}};t===null?t=[D]:t.push(D),e++}var o=_===e;if(m=m||o,!m){let D=e;if(k!==null){let b={instancePath:i+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var o=D===e;m=m||o}}if(m)e=E,t!==null&&(E?t.length=
E:t=null);else{let _={instancePath:i+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(
_),e++,je.errors=t,!1}var s=A===e}else var s=!0;if(s){if(r.metadata!==void 0){let k=r.metadata,A=e,E=e,m=!1,a=e;Xt(k,{instancePath:i+"/metadata",parentData:r,parentDataProperty:"\
metadata",rootData:y})||(t=t===null?Xt.errors:t.concat(Xt.errors),e=t.length);var n=a===e;if(m=m||n,!m){let _=e;if(k!==null){let D={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var n=_===e;m=m||n}if(m)e=E,t!==null&&(E?t.length=E:t=null);else{
let _={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,je.errors=t,!1}var s=A===
e}else var s=!0;if(s){if(r.modalities!==void 0){let k=r.modalities,A=e,E=e,m=!1,a=e;if(e===a)if(Array.isArray(k)){var p=!0;let _=k.length;for(let v=0;v<_;v++){let D=k[v],
q=e;if(typeof D!="string"){let V={instancePath:i+"/modalities/"+v,schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[V]:t.push(V),e++}if(!(D==="text"||D==="audio")){let V={instancePath:i+"/modalities/"+v,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"\
enum",params:{allowedValues:zi.properties.modalities.anyOf[0].items.enum}};t===null?t=[V]:t.push(V),e++}var p=q===e;if(!p)break}}else{let _={instancePath:i+"/mo\
dalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"type",params:{type:"array"}};t===null?t=[_]:t.push(_),e++}var f=a===e;if(m=m||f,!m){let _=e;
if(e===_)if(Array.isArray(k)){var l=!0;let D=k.length;for(let q=0;q<D;q++){let b=e;if(typeof k[q]!="string"){let x={instancePath:i+"/modalities/"+q,schemaPath:"\
#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"string"}};t===null?t=[x]:t.push(x),e++}var l=b===e;if(!l)break}}else{let D={instancePath:i+
"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"type",params:{type:"array"}};t===null?t=[D]:t.push(D),e++}var f=_===e;if(m=m||f,!m){let D=e;
if(k!==null){let b={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),
e++}var f=D===e;m=m||f}}if(m)e=E,t!==null&&(E?t.length=E:t=null);else{let _={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"an\
yOf",params:{}};return t===null?t=[_]:t.push(_),e++,je.errors=t,!1}var s=A===e}else var s=!0;if(s){if(r.object!==void 0){let k=r.object,A=e;if(!(k==="realtime.r\
esponse"||k===null))return je.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/enum",keyword:"enum",params:{allowedValues:zi.properties.object.
enum}}],!1;var s=A===e}else var s=!0;if(s){if(r.output!==void 0){let k=r.output,A=e;if(!Array.isArray(k)&&k!==null)return je.errors=[{instancePath:i+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:zi.properties.output.type}}],!1;if(e===A&&Array.isArray(k)){var h=!0;let m=k.length;for(let a=0;a<m;a++){let c=e;
fe(k[a],{instancePath:i+"/output/"+a,parentData:k,parentDataProperty:a,rootData:y})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var h=c===e;if(!h)break}}
var s=A===e}else var s=!0;if(s){if(r.output_audio_format!==void 0){let k=r.output_audio_format,A=e,E=e,m=!1,a=e;if(typeof k!="string"){let _={instancePath:i+"/o\
utput_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[_]:t.push(_),e++}var w=a===e;if(m=
m||w,!m){let _=e;if(k!==null){let D={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"\
null"}};t===null?t=[D]:t.push(D),e++}var w=_===e;m=m||w}if(m)e=E,t!==null&&(E?t.length=E:t=null);else{let _={instancePath:i+"/output_audio_format",schemaPath:"#\
/properties/output_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,je.errors=t,!1}var s=A===e}else var s=!0;if(s){if(r.status!==
void 0){let k=r.status,A=e;if(!(k==="completed"||k==="cancelled"||k==="failed"||k==="incomplete"||k==="in_progress"||k===null))return je.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:zi.properties.status.enum}}],!1;var s=A===e}else var s=!0;if(s){if(r.status_details!==
void 0){let k=r.status_details,A=e,E=e,m=!1,a=e;Ws(k,{instancePath:i+"/status_details",parentData:r,parentDataProperty:"status_details",rootData:y})||(t=t===null?
Ws.errors:t.concat(Ws.errors),e=t.length);var g=a===e;if(m=m||g,!m){let _=e;if(typeof k!="string"){let D={instancePath:i+"/status_details",schemaPath:"#/propert\
ies/status_details/anyOf/1/type",keyword:"type",params:{type:"string"}};t===null?t=[D]:t.push(D),e++}var g=_===e;if(m=m||g,!m){let D=e;if(k!==null){let b={instancePath:i+
"/status_details",schemaPath:"#/properties/status_details/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var g=D===e;m=m||g}}if(m)
e=E,t!==null&&(E?t.length=E:t=null);else{let _={instancePath:i+"/status_details",schemaPath:"#/properties/status_details/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[_]:t.push(_),e++,je.errors=t,!1}var s=A===e}else var s=!0;if(s){if(r.temperature!==void 0){let k=r.temperature,A=e;if(typeof k!="number"&&k!==null)return je.
errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:zi.properties.temperature.type}}],!1;var s=A===e}else
var s=!0;if(s){if(r.usage!==void 0){let k=r.usage,A=e,E=e,m=!1,a=e;mt(k,{instancePath:i+"/usage",parentData:r,parentDataProperty:"usage",rootData:y})||(t=t===null?
mt.errors:t.concat(mt.errors),e=t.length);var u=a===e;if(m=m||u,!m){let _=e;if(k!==null){let D={instancePath:i+"/usage",schemaPath:"#/properties/usage/anyOf/1/t\
ype",keyword:"type",params:{type:"null"}};t===null?t=[D]:t.push(D),e++}var u=_===e;m=m||u}if(m)e=E,t!==null&&(E?t.length=E:t=null);else{let _={instancePath:i+"/\
usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,je.errors=t,!1}var s=A===e}else var s=!0;if(s)if(r.voice!==
void 0){let k=r.voice,A=e,E=e,m=!1,a=e;if(typeof k!="string"){let _={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/0/type",keyword:"type",params:{
type:"string"}};t===null?t=[_]:t.push(_),e++}var d=a===e;if(m=m||d,!m){let _=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let D={instancePath:i+"/voice",schemaPath:"\
#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[D]:t.push(D),e++}var d=_===e;if(m=m||d,!m){let D=e;if(k!==null){let b={instancePath:i+
"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[b]:t.push(b),e++}var d=D===e;m=m||d}}if(m)e=E,t!==null&&(E?
t.length=E:t=null);else{let _={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[_]:t.push(_),e++,je.errors=
t,!1}var s=A===e}else var s=!0}}}}}}}}}}}}else return je.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=
t,e===0}function As(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.response===void 0&&(o="response")||r.type===void 0&&(o="type"))return As.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return As.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:Wo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;je(r.response,{instancePath:i+
"/response",parentData:r,parentDataProperty:"response",rootData:y})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return As.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.created")return As.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"res\
ponse.created"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return As.errors=
[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Wo.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}else return As.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return As.errors=t,e===0}var Ua=et,qn={type:"\
object",properties:{event_id:{type:["string","null"]},response:{$ref:"#/definitions/RealtimeResponse"},type:{type:"string",const:"response.done"},usage:{type:["\
object","null"]},response_id:{type:["string","null"]},previous_item_id:{type:["string","null"]}},required:["response","type"]};function et(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response===void 0&&(o="respo\
nse")||r.type===void 0&&(o="type"))return et.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return et.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:qn.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response!==void 0){let n=e;je(r.response,{instancePath:i+"/response",parentData:r,
parentDataProperty:"response",rootData:y})||(t=t===null?je.errors:t.concat(je.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return et.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="respo\
nse.done")return et.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.done"}}],!1;var s=p===e}else
var s=!0;if(s){if(r.usage!==void 0){let n=r.usage,p=e;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null)return et.errors=[{instancePath:i+"/usage",schemaPath:"\
#/properties/usage/type",keyword:"type",params:{type:qn.properties.usage.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=r.response_id,
p=e;if(typeof n!="string"&&n!==null)return et.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:qn.properties.
response_id.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return et.errors=
[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:qn.properties.previous_item_id.type}}],!1;var s=p===
e}else var s=!0}}}}}else return et.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return et.errors=t,e===0}var Na=mr,Jo={
type:"object",properties:{call_id:{type:"string"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{
type:"string"},type:{type:"string",const:"response.function_call_arguments.delta"},obfuscation:{type:["string","null"]}},required:["call_id","delta","item_id","\
output_index","response_id","type"]};function mr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.call_id===void 0&&(o="call_id")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&
(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return mr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return mr.errors=[{instancePath:i+"/call_id",schemaPath:"#/\
properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;if(typeof r.delta!="string")return mr.
errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return mr.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Jo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return mr.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return mr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return mr.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return mr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call\
_arguments.delta")return mr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_ar\
guments.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return mr.errors=[{instancePath:i+
"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Jo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return mr.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return mr.errors=t,e===0}var Ka=_r,Qo={type:"object",properties:{arguments:{
type:"string"},call_id:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},type:{
type:"string",const:"response.function_call_arguments.done"},name:{type:["string","null"]}},required:["arguments","call_id","item_id","output_index","response_i\
d","type"]};function _r(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.arguments===void 0&&(o="arguments")||r.call_id===void 0&&(o="call_id")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_in\
dex")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return _r.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}}],!1;if(r.arguments!==void 0){let n=e;if(typeof r.arguments!="string")return _r.errors=[{instancePath:i+"/arguments",schemaPath:"#/properties\
/arguments/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.call_id!==void 0){let n=e;if(typeof r.call_id!="string")return _r.
errors=[{instancePath:i+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==
void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return _r.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",
params:{type:Qo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.item_id!="string")return _r.errors=[{instancePath:i+
"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;
if(typeof r.output_index!="number")return _r.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return _r.errors=[{instancePath:i+"/response_id",
schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!=
"string")return _r.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.function_call\
_arguments.done")return _r.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arg\
uments.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return _r.errors=[{instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:Qo.properties.name.type}}],!1;var s=p===e}else var s=!0}}}}}}}else return _r.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _r.errors=t,e===0}var La=rt,Xo={type:"object",properties:{event_id:{type:["string","null"]},
item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"response.output_item.added"},previous_item_id:{
type:["string","null"]}},required:["item","output_index","response_id","type"]};function rt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===void 0&&(o="output_index")||r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return rt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return rt.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:Xo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;fe(r.item,{instancePath:i+"/item",
parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){
let n=e;if(typeof r.output_index!="number")return rt.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_index/type",keyword:"type",params:{
type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return rt.errors=[{instancePath:i+"/res\
ponse_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,
p=e;if(typeof n!="string")return rt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="respo\
nse.output_item.added")return rt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.output_item\
.added"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return rt.errors=[{instancePath:i+
"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Xo.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}}}else
return rt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return rt.errors=t,e===0}var za=tt,Yo={type:"object",properties:{
event_id:{type:["string","null"]},item:{$ref:"#/definitions/ConversationItem"},output_index:{type:"number"},response_id:{type:"string"},type:{type:"string",const:"\
response.output_item.done"},previous_item_id:{type:["string","null"]}},required:["item","output_index","response_id","type"]};function tt(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.item===void 0&&(o="item")||r.output_index===
void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return tt.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return tt.errors=[{instancePath:i+"/event\
_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Yo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item!==void 0){let n=e;
fe(r.item,{instancePath:i+"/item",parentData:r,parentDataProperty:"item",rootData:y})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var s=n===e}else var s=!0;
if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return tt.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties/output_i\
ndex/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return tt.
errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
type!==void 0){let n=r.type,p=e;if(typeof n!="string")return tt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}}],!1;if(n!=="response.output_item.done")return tt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.output_item.done"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return tt.
errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type:Yo.properties.previous_item_id.type}}],!1;
var s=p===e}else var s=!0}}}}}else return tt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return tt.errors=t,e===0}var Ga=vr,
Zo={type:"object",properties:{content_index:{type:"number"},delta:{type:"string"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"\
number"},response_id:{type:"string"},type:{type:"string",const:"response.text.delta"},obfuscation:{type:["string","null"]}},required:["content_index","delta","i\
tem_id","output_index","response_id","type"]};function vr(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="content_index")||r.delta===void 0&&(o="delta")||r.item_id===void 0&&(o="item_id")||
r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return vr.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==void 0){let n=e;if(typeof r.content_index!="number")return vr.errors=[{instancePath:i+
"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.delta!==void 0){let n=e;
if(typeof r.delta!="string")return vr.errors=[{instancePath:i+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return vr.errors=[{instancePath:i+"/event_id",schemaPath:"#/p\
roperties/event_id/type",keyword:"type",params:{type:Zo.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==void 0){let n=e;if(typeof r.
item_id!="string")return vr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return vr.errors=[{instancePath:i+"/output_index",schemaPath:"#/properties\
/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="stri\
ng")return vr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}}],!1;if(n!=="response.text.delta")return vr.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response.text.delta"}}],!1;var s=p===e}else var s=!0;if(s)if(r.obfuscation!==void 0){let n=r.obfuscation,p=e;if(typeof n!="string"&&n!==null)return vr.errors=[{
instancePath:i+"/obfuscation",schemaPath:"#/properties/obfuscation/type",keyword:"type",params:{type:Zo.properties.obfuscation.type}}],!1;var s=p===e}else var s=!0}}}}}}}else
return vr.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return vr.errors=t,e===0}var Ba=Dr,Oy={type:"object",properties:{
content_index:{type:"number"},event_id:{type:["string","null"]},item_id:{type:"string"},output_index:{type:"number"},response_id:{type:"string"},text:{type:"str\
ing"},type:{type:"string",const:"response.text.done"}},required:["content_index","item_id","output_index","response_id","text","type"]};function Dr(r,{instancePath:i="",
parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content_index===void 0&&(o="\
content_index")||r.item_id===void 0&&(o="item_id")||r.output_index===void 0&&(o="output_index")||r.response_id===void 0&&(o="response_id")||r.text===void 0&&(o=
"text")||r.type===void 0&&(o="type"))return Dr.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.content_index!==
void 0){let n=e;if(typeof r.content_index!="number")return Dr.errors=[{instancePath:i+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"typ\
e",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Dr.errors=[{instancePath:i+
"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Oy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.item_id!==
void 0){let n=e;if(typeof r.item_id!="string")return Dr.errors=[{instancePath:i+"/item_id",schemaPath:"#/properties/item_id/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.output_index!==void 0){let n=e;if(typeof r.output_index!="number")return Dr.errors=[{instancePath:i+"/output_i\
ndex",schemaPath:"#/properties/output_index/type",keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;
if(typeof r.response_id!="string")return Dr.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"strin\
g"}}],!1;var s=n===e}else var s=!0;if(s){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return Dr.errors=[{instancePath:i+"/text",schemaPath:"#/properti\
es/text/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Dr.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="response.text.done")return Dr.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response.text.done"}}],!1;var s=p===e}else var s=!0}}}}}}else return Dr.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Dr.errors=t,e===0}var Wa=ki,jy={type:"object",properties:{event_id:{type:[
"string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",const:"session.created"}},required:["session","type"]},lr={type:"object",properties:{
id:{type:["string","null"]},input_audio_format:{anyOf:[{type:"string"},{type:"null"}]},input_audio_noise_reduction:{anyOf:[{$ref:"#/definitions/Session.InputAud\
ioNoiseReduction"},{type:"null"}]},input_audio_transcription:{anyOf:[{$ref:"#/definitions/Session.InputAudioTranscription"},{type:"null"}]},instructions:{type:[
"string","null"]},max_response_output_tokens:{anyOf:[{type:"number"},{type:"string",const:"inf"},{type:"null"}]},modalities:{anyOf:[{type:"array",items:{type:"s\
tring",enum:["text","audio"]}},{type:"array",items:{type:"string"}},{type:"null"}]},model:{anyOf:[{type:"string"},{type:"null"}]},output_audio_format:{anyOf:[{type:"\
string"},{type:"null"}]},speed:{type:["number","null"]},temperature:{type:["number","null"]},tool_choice:{anyOf:[{type:"string"},{type:"object"},{type:"null"}]},
tools:{type:["array","null"],items:{$ref:"#/definitions/Session.Tool"}},tracing:{anyOf:[{type:"string",const:"auto"},{$ref:"#/definitions/Session.TracingConfigu\
ration"},{type:"null"}]},turn_detection:{anyOf:[{$ref:"#/definitions/Session.TurnDetection"},{type:"null"}]},voice:{anyOf:[{type:"string"},{type:"object"},{type:"\
null"}]},object:{type:["string","null"]},expires_at:{type:["number","null"]},client_secret:{},include:{},prompt:{},truncation:{},animation:{},avatar:{},input_audio_echo_cancellation:{},
input_audio_sampling_rate:{type:["number","null"]},output_audio_timestamp_types:{},truncation_strategy:{},audio:{type:["object","null"]},enable_noise_suppression:{
type:["boolean","null"]},enable_phonetic_spelling:{type:["boolean","null"]},keep_context:{type:["boolean","null"]}}};function tn(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let o=r.type,n=e,p=!1,f=e;if(typeof o!="string"){let l={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"\
string"}};t===null?t=[l]:t.push(l),e++}var s=f===e;if(p=p||s,!p){let l=e;if(o!==null){let w={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[w]:t.push(w),e++}var s=l===e;p=p||s}if(p)e=n,t!==null&&(n?t.length=n:t=null);else{let l={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[l]:t.push(l),e++,tn.errors=t,!1}}}else return tn.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return tn.errors=t,e===0}var Qn={type:"object",properties:{language:{type:["string","null"]},model:{type:["st\
ring","null"]},prompt:{type:["string","null"]},custom_speech:{},phrase_list:{}}};function Js(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let o=r.language,n=e;if(typeof o!="string"&&o!==null)return Js.errors=
[{instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:Qn.properties.language.type}}],!1;var s=n===e}else var s=!0;if(s){
if(r.model!==void 0){let o=r.model,n=e;if(typeof o!="string"&&o!==null)return Js.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:Qn.properties.model.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.prompt!==void 0){let o=r.prompt,n=e;if(typeof o!="string"&&o!==null)return Js.
errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:Qn.properties.prompt.type}}],!1;var s=n===e}else var s=!0}}else
return Js.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Js.errors=t,e===0}var ep={type:"object",properties:{description:{
type:["string","null"]},name:{type:["string","null"]},parameters:{},type:{anyOf:[{type:"string"},{type:"null"}]}}};function Qs(r,{instancePath:i="",parentData:O,
parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.description!==void 0){let n=r.description,p=e;if(typeof n!=
"string"&&n!==null)return Qs.errors=[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:ep.properties.description.
type}}],!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let n=r.name,p=e;if(typeof n!="string"&&n!==null)return Qs.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:ep.properties.name.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;
if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),
e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};
t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Qs.errors=t,!1}var s=p===e}else var s=!0}}else return Qs.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return Qs.errors=t,e===0}var rp={type:"object",properties:{group_id:{type:["string","null"]},metadata:{},workflow_name:{
type:["string","null"]}}};function Si(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.group_id!==void 0){let o=r.group_id,n=e;if(typeof o!="string"&&o!==null)return Si.errors=[{instancePath:i+"/group_id",schemaPath:"#/prop\
erties/group_id/type",keyword:"type",params:{type:rp.properties.group_id.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.workflow_name!==void 0){let o=r.workflow_name,
n=e;if(typeof o!="string"&&o!==null)return Si.errors=[{instancePath:i+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type:rp.
properties.workflow_name.type}}],!1;var s=n===e}else var s=!0}else return Si.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Si.errors=t,e===0}var Hr={type:"object",properties:{create_response:{type:["boolean","null"]},eagerness:{enum:["low","medium","high","auto",null]},interrupt_response:{
type:["boolean","null"]},prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{type:["number","null"]},type:{anyOf:[
{type:"string"},{type:"null"}]},idle_timeout_ms:{type:["number","null"]},speech_duration_ms:{type:["number","null"]},end_of_utterance_detection:{},auto_truncate:{
type:["boolean","null"]},appended_text_after_truncation:{type:["string","null"]}}};function Be(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.create_response!==void 0){let n=r.create_response,p=e;if(typeof n!="boolean"&&n!==null)
return Be.errors=[{instancePath:i+"/create_response",schemaPath:"#/properties/create_response/type",keyword:"type",params:{type:Hr.properties.create_response.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.eagerness!==void 0){let n=r.eagerness,p=e;if(!(n==="low"||n==="medium"||n==="high"||n==="auto"||n===null))return Be.errors=
[{instancePath:i+"/eagerness",schemaPath:"#/properties/eagerness/enum",keyword:"enum",params:{allowedValues:Hr.properties.eagerness.enum}}],!1;var s=p===e}else var s=!0;
if(s){if(r.interrupt_response!==void 0){let n=r.interrupt_response,p=e;if(typeof n!="boolean"&&n!==null)return Be.errors=[{instancePath:i+"/interrupt_response",
schemaPath:"#/properties/interrupt_response/type",keyword:"type",params:{type:Hr.properties.interrupt_response.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.prefix_padding_ms!==
void 0){let n=r.prefix_padding_ms,p=e;if(typeof n!="number"&&n!==null)return Be.errors=[{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_pad\
ding_ms/type",keyword:"type",params:{type:Hr.properties.prefix_padding_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let n=r.
silence_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Be.errors=[{instancePath:i+"/silence_duration_ms",schemaPath:"#/properties/silence_duration_ms/ty\
pe",keyword:"type",params:{type:Hr.properties.silence_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.threshold!==void 0){let n=r.threshold,p=e;if(typeof n!=
"number"&&n!==null)return Be.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:Hr.properties.threshold.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e,f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/type",schemaPath:"#/properti\
es/type/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[g]:t.push(g),e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"\
/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.
length=f:t=null);else{let g={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Be.errors=
t,!1}var s=p===e}else var s=!0;if(s){if(r.idle_timeout_ms!==void 0){let n=r.idle_timeout_ms,p=e;if(typeof n!="number"&&n!==null)return Be.errors=[{instancePath:i+
"/idle_timeout_ms",schemaPath:"#/properties/idle_timeout_ms/type",keyword:"type",params:{type:Hr.properties.idle_timeout_ms.type}}],!1;var s=p===e}else var s=!0;
if(s){if(r.speech_duration_ms!==void 0){let n=r.speech_duration_ms,p=e;if(typeof n!="number"&&n!==null)return Be.errors=[{instancePath:i+"/speech_duration_ms",schemaPath:"\
#/properties/speech_duration_ms/type",keyword:"type",params:{type:Hr.properties.speech_duration_ms.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.auto_truncate!==
void 0){let n=r.auto_truncate,p=e;if(typeof n!="boolean"&&n!==null)return Be.errors=[{instancePath:i+"/auto_truncate",schemaPath:"#/properties/auto_truncate/typ\
e",keyword:"type",params:{type:Hr.properties.auto_truncate.type}}],!1;var s=p===e}else var s=!0;if(s)if(r.appended_text_after_truncation!==void 0){let n=r.appended_text_after_truncation,
p=e;if(typeof n!="string"&&n!==null)return Be.errors=[{instancePath:i+"/appended_text_after_truncation",schemaPath:"#/properties/appended_text_after_truncation/\
type",keyword:"type",params:{type:Hr.properties.appended_text_after_truncation.type}}],!1;var s=p===e}else var s=!0}}}}}}}}}}else return Be.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Be.errors=t,e===0}function ye(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let m=r.id,a=e;if(typeof m!="string"&&m!==null)return ye.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:lr.properties.id.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.input_audio_format!==void 0){
let m=r.input_audio_format,a=e,c=e,_=!1,v=e;if(typeof m!="string"){let q={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf\
/0/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var o=v===e;if(_=_||o,!_){let q=e;if(m!==null){let V={instancePath:i+"/input_audio_\
format",schemaPath:"#/properties/input_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var o=q===e;_=_||o}if(_)e=c,
t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/input_audio_format",schemaPath:"#/properties/input_audio_format/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){if(r.input_audio_noise_reduction!==void 0){let m=r.input_audio_noise_reduction,a=e,c=e,_=!1,
v=e;tn(m,{instancePath:i+"/input_audio_noise_reduction",parentData:r,parentDataProperty:"input_audio_noise_reduction",rootData:y})||(t=t===null?tn.errors:t.concat(
tn.errors),e=t.length);var n=v===e;if(_=_||n,!_){let q=e;if(m!==null){let V={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_\
noise_reduction/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var n=q===e;_=_||n}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{
let q={instancePath:i+"/input_audio_noise_reduction",schemaPath:"#/properties/input_audio_noise_reduction/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:
t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){if(r.input_audio_transcription!==void 0){let m=r.input_audio_transcription,a=e,c=e,_=!1,v=e;Js(m,{instancePath:i+
"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transcription",rootData:y})||(t=t===null?Js.errors:t.concat(Js.errors),e=t.length);var p=v===
e;if(_=_||p,!_){let q=e;if(m!==null){let V={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"\
type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var p=q===e;_=_||p}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/input_audio_tr\
anscription",schemaPath:"#/properties/input_audio_transcription/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else
var s=!0;if(s){if(r.instructions!==void 0){let m=r.instructions,a=e;if(typeof m!="string"&&m!==null)return ye.errors=[{instancePath:i+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:lr.properties.instructions.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.max_response_output_tokens!==
void 0){let m=r.max_response_output_tokens,a=e,c=e,_=!1,v=e;if(typeof m!="number"){let q={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/\
max_response_output_tokens/anyOf/0/type",keyword:"type",params:{type:"number"}};t===null?t=[q]:t.push(q),e++}var f=v===e;if(_=_||f,!_){let q=e;if(typeof m!="str\
ing"){let V={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/type",keyword:"type",params:{type:"string"}};
t===null?t=[V]:t.push(V),e++}if(m!=="inf"){let V={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/1/const",
keyword:"const",params:{allowedValue:"inf"}};t===null?t=[V]:t.push(V),e++}var f=q===e;if(_=_||f,!_){let V=e;if(m!==null){let T={instancePath:i+"/max_response_ou\
tput_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var f=V===e;_=_||
f}}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/max_response_output_tokens",schemaPath:"#/properties/max_response_output_tokens/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){if(r.modalities!==void 0){let m=r.modalities,a=e,c=e,
_=!1,v=e;if(e===v)if(Array.isArray(m)){var l=!0;let q=m.length;for(let b=0;b<q;b++){let V=m[b],x=e;if(typeof V!="string"){let R={instancePath:i+"/modalities/"+b,
schemaPath:"#/properties/modalities/anyOf/0/items/type",keyword:"type",params:{type:"string"}};t===null?t=[R]:t.push(R),e++}if(!(V==="text"||V==="audio")){let R={
instancePath:i+"/modalities/"+b,schemaPath:"#/properties/modalities/anyOf/0/items/enum",keyword:"enum",params:{allowedValues:lr.properties.modalities.anyOf[0].items.
enum}};t===null?t=[R]:t.push(R),e++}var l=x===e;if(!l)break}}else{let q={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/0/type",keyword:"\
type",params:{type:"array"}};t===null?t=[q]:t.push(q),e++}var h=v===e;if(_=_||h,!_){let q=e;if(e===q)if(Array.isArray(m)){var w=!0;let V=m.length;for(let x=0;x<
V;x++){let T=e;if(typeof m[x]!="string"){let K={instancePath:i+"/modalities/"+x,schemaPath:"#/properties/modalities/anyOf/1/items/type",keyword:"type",params:{type:"\
string"}};t===null?t=[K]:t.push(K),e++}var w=T===e;if(!w)break}}else{let V={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf/1/type",keyword:"\
type",params:{type:"array"}};t===null?t=[V]:t.push(V),e++}var h=q===e;if(_=_||h,!_){let V=e;if(m!==null){let T={instancePath:i+"/modalities",schemaPath:"#/prope\
rties/modalities/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var h=V===e;_=_||h}}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{
let q={instancePath:i+"/modalities",schemaPath:"#/properties/modalities/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===
e}else var s=!0;if(s){if(r.model!==void 0){let m=r.model,a=e,c=e,_=!1,v=e;if(typeof m!="string"){let q={instancePath:i+"/model",schemaPath:"#/properties/model/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var g=v===e;if(_=_||g,!_){let q=e;if(m!==null){let V={instancePath:i+"/model",schemaPath:"\
#/properties/model/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var g=q===e;_=_||g}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{
let q={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else
var s=!0;if(s){if(r.output_audio_format!==void 0){let m=r.output_audio_format,a=e,c=e,_=!1,v=e;if(typeof m!="string"){let q={instancePath:i+"/output_audio_forma\
t",schemaPath:"#/properties/output_audio_format/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var u=v===e;if(_=_||u,!_){let q=e;
if(m!==null){let V={instancePath:i+"/output_audio_format",schemaPath:"#/properties/output_audio_format/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?
t=[V]:t.push(V),e++}var u=q===e;_=_||u}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/output_audio_format",schemaPath:"#/properties/outpu\
t_audio_format/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){if(r.speed!==void 0){let m=r.
speed,a=e;if(typeof m!="number"&&m!==null)return ye.errors=[{instancePath:i+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:lr.properties.
speed.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.temperature!==void 0){let m=r.temperature,a=e;if(typeof m!="number"&&m!==null)return ye.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:lr.properties.temperature.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.
tool_choice!==void 0){let m=r.tool_choice,a=e,c=e,_=!1,v=e;if(typeof m!="string"){let q={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyO\
f/0/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var d=v===e;if(_=_||d,!_){let q=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){
let V={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[V]:t.push(V),e++}var d=q===
e;if(_=_||d,!_){let V=e;if(m!==null){let T={instancePath:i+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"null"}};
t===null?t=[T]:t.push(T),e++}var d=V===e;_=_||d}}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/tool_choice",schemaPath:"#/properties/too\
l_choice/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){if(r.tools!==void 0){let m=r.tools,
a=e;if(!Array.isArray(m)&&m!==null)return ye.errors=[{instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:lr.properties.tools.
type}}],!1;if(e===a&&Array.isArray(m)){var P=!0;let _=m.length;for(let v=0;v<_;v++){let D=e;Qs(m[v],{instancePath:i+"/tools/"+v,parentData:m,parentDataProperty:v,
rootData:y})||(t=t===null?Qs.errors:t.concat(Qs.errors),e=t.length);var P=D===e;if(!P)break}}var s=a===e}else var s=!0;if(s){if(r.tracing!==void 0){let m=r.tracing,
a=e,c=e,_=!1,v=e;if(typeof m!="string"){let q={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/type",keyword:"type",params:{type:"string"}};t===
null?t=[q]:t.push(q),e++}if(m!=="auto"){let q={instancePath:i+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue:"a\
uto"}};t===null?t=[q]:t.push(q),e++}var k=v===e;if(_=_||k,!_){let q=e;Si(m,{instancePath:i+"/tracing",parentData:r,parentDataProperty:"tracing",rootData:y})||(t=
t===null?Si.errors:t.concat(Si.errors),e=t.length);var k=q===e;if(_=_||k,!_){let V=e;if(m!==null){let T={instancePath:i+"/tracing",schemaPath:"#/properties/trac\
ing/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=[T]:t.push(T),e++}var k=V===e;_=_||k}}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+
"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){
if(r.turn_detection!==void 0){let m=r.turn_detection,a=e,c=e,_=!1,v=e;Be(m,{instancePath:i+"/turn_detection",parentData:r,parentDataProperty:"turn_detection",rootData:y})||
(t=t===null?Be.errors:t.concat(Be.errors),e=t.length);var A=v===e;if(_=_||A,!_){let q=e;if(m!==null){let V={instancePath:i+"/turn_detection",schemaPath:"#/prope\
rties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[V]:t.push(V),e++}var A=q===e;_=_||A}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{
let q={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=
t,!1}var s=a===e}else var s=!0;if(s){if(r.voice!==void 0){let m=r.voice,a=e,c=e,_=!1,v=e;if(typeof m!="string"){let q={instancePath:i+"/voice",schemaPath:"#/pro\
perties/voice/anyOf/0/type",keyword:"type",params:{type:"string"}};t===null?t=[q]:t.push(q),e++}var E=v===e;if(_=_||E,!_){let q=e;if(!(m&&typeof m=="object"&&!Array.
isArray(m))){let V={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/1/type",keyword:"type",params:{type:"object"}};t===null?t=[V]:t.push(V),e++}var E=q===
e;if(_=_||E,!_){let V=e;if(m!==null){let T={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf/2/type",keyword:"type",params:{type:"null"}};t===null?t=
[T]:t.push(T),e++}var E=V===e;_=_||E}}if(_)e=c,t!==null&&(c?t.length=c:t=null);else{let q={instancePath:i+"/voice",schemaPath:"#/properties/voice/anyOf",keyword:"\
anyOf",params:{}};return t===null?t=[q]:t.push(q),e++,ye.errors=t,!1}var s=a===e}else var s=!0;if(s){if(r.object!==void 0){let m=r.object,a=e;if(typeof m!="stri\
ng"&&m!==null)return ye.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:lr.properties.object.type}}],!1;var s=a===
e}else var s=!0;if(s){if(r.expires_at!==void 0){let m=r.expires_at,a=e;if(typeof m!="number"&&m!==null)return ye.errors=[{instancePath:i+"/expires_at",schemaPath:"\
#/properties/expires_at/type",keyword:"type",params:{type:lr.properties.expires_at.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.input_audio_sampling_rate!==void 0){
let m=r.input_audio_sampling_rate,a=e;if(typeof m!="number"&&m!==null)return ye.errors=[{instancePath:i+"/input_audio_sampling_rate",schemaPath:"#/properties/in\
put_audio_sampling_rate/type",keyword:"type",params:{type:lr.properties.input_audio_sampling_rate.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.audio!==void 0){
let m=r.audio,a=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return ye.errors=[{instancePath:i+"/audio",schemaPath:"#/properties/audio/type",keyword:"\
type",params:{type:lr.properties.audio.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.enable_noise_suppression!==void 0){let m=r.enable_noise_suppression,a=e;if(typeof m!=
"boolean"&&m!==null)return ye.errors=[{instancePath:i+"/enable_noise_suppression",schemaPath:"#/properties/enable_noise_suppression/type",keyword:"type",params:{
type:lr.properties.enable_noise_suppression.type}}],!1;var s=a===e}else var s=!0;if(s){if(r.enable_phonetic_spelling!==void 0){let m=r.enable_phonetic_spelling,
a=e;if(typeof m!="boolean"&&m!==null)return ye.errors=[{instancePath:i+"/enable_phonetic_spelling",schemaPath:"#/properties/enable_phonetic_spelling/type",keyword:"\
type",params:{type:lr.properties.enable_phonetic_spelling.type}}],!1;var s=a===e}else var s=!0;if(s)if(r.keep_context!==void 0){let m=r.keep_context,a=e;if(typeof m!=
"boolean"&&m!==null)return ye.errors=[{instancePath:i+"/keep_context",schemaPath:"#/properties/keep_context/type",keyword:"type",params:{type:lr.properties.keep_context.
type}}],!1;var s=a===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}else return ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return ye.errors=t,e===0}function ki(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return ki.errors=[{instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return ki.errors=[{instancePath:i+"/event_i\
d",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:jy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){
let n=e;ye(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var s=n===
e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return ki.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="session.created")return ki.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"session.created"}}],!1;var s=p===e}else var s=!0}}else return ki.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ki.errors=t,e===0}var Ha=xs,tp={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"#/definitions/Session"},type:{type:"string",
const:"session.updated"},previous_item_id:{type:["string","null"]}},required:["session","type"]};function xs(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return xs.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return xs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:tp.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let n=e;ye(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||
(t=t===null?ye.errors:t.concat(ye.errors),e=t.length);var s=n===e}else var s=!0;if(s){if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return xs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="session.updated")return xs.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"session.updated"}}],!1;var s=p===e}else var s=!0;if(s)if(r.previous_item_id!==
void 0){let n=r.previous_item_id,p=e;if(typeof n!="string"&&n!==null)return xs.errors=[{instancePath:i+"/previous_item_id",schemaPath:"#/properties/previous_ite\
m_id/type",keyword:"type",params:{type:tp.properties.previous_item_id.type}}],!1;var s=p===e}else var s=!0}}}else return xs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return xs.errors=t,e===0}var Ja=wi,Ay={type:"object",properties:{event_id:{type:["string","null"]},session:{$ref:"\
#/definitions/TranscriptionSession"},type:{type:"string",const:"transcription_session.updated"}},required:["session","type"]},Gi={type:"object",properties:{client_secret:{
anyOf:[{$ref:"#/definitions/TranscriptionSession.ClientSecret"},{type:"null"}]},input_audio_format:{type:["string","null"]},input_audio_transcription:{anyOf:[{$ref:"\
#/definitions/TranscriptionSession.InputAudioTranscription"},{type:"null"}]},modalities:{type:["array","null"],items:{type:"string",enum:["text","audio"]}},turn_detection:{
anyOf:[{$ref:"#/definitions/TranscriptionSession.TurnDetection"},{type:"null"}]},id:{type:["string","null"]},object:{type:["string","null"]},expires_at:{type:["\
number","null"]}}};function Xs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.expires_at===void 0&&(o="expires_at")||r.value===void 0&&(o="value"))return Xs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.expires_at!==void 0){let n=e;if(typeof r.expires_at!="number")return Xs.errors=[{instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",
keyword:"type",params:{type:"number"}}],!1;var s=n===e}else var s=!0;if(s)if(r.value!==void 0){let n=e;if(typeof r.value!="string")return Xs.errors=[{instancePath:i+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}else return Xs.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Xs.errors=t,e===0}var sp={type:"object",properties:{language:{type:["string","null"]},model:{anyOf:[{type:"\
string"},{type:"null"}]},prompt:{type:["string","null"]}}};function Ys(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.language!==void 0){let n=r.language,p=e;if(typeof n!="string"&&n!==null)return Ys.errors=[{instancePath:i+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:sp.properties.language.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.model!==void 0){
let n=r.model,p=e,f=e,l=!1,h=e;if(typeof n!="string"){let g={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};t===null?t=[g]:t.push(g),e++}var o=h===e;if(l=l||o,!l){let g=e;if(n!==null){let d={instancePath:i+"/model",schemaPath:"#/properties/model/anyOf/1/type",
keyword:"type",params:{type:"null"}};t===null?t=[d]:t.push(d),e++}var o=g===e;l=l||o}if(l)e=f,t!==null&&(f?t.length=f:t=null);else{let g={instancePath:i+"/model",
schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{}};return t===null?t=[g]:t.push(g),e++,Ys.errors=t,!1}var s=p===e}else var s=!0;if(s)if(r.prompt!==
void 0){let n=r.prompt,p=e;if(typeof n!="string"&&n!==null)return Ys.errors=[{instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{
type:sp.properties.prompt.type}}],!1;var s=p===e}else var s=!0}}else return Ys.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Ys.errors=t,e===0}var Vn={type:"object",properties:{prefix_padding_ms:{type:["number","null"]},silence_duration_ms:{type:["number","null"]},threshold:{
type:["number","null"]},type:{type:["string","null"]}}};function Bt(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix_padding_ms!==void 0){let o=r.prefix_padding_ms,n=e;if(typeof o!="number"&&o!==null)return Bt.errors=[
{instancePath:i+"/prefix_padding_ms",schemaPath:"#/properties/prefix_padding_ms/type",keyword:"type",params:{type:Vn.properties.prefix_padding_ms.type}}],!1;var s=n===
e}else var s=!0;if(s){if(r.silence_duration_ms!==void 0){let o=r.silence_duration_ms,n=e;if(typeof o!="number"&&o!==null)return Bt.errors=[{instancePath:i+"/sil\
ence_duration_ms",schemaPath:"#/properties/silence_duration_ms/type",keyword:"type",params:{type:Vn.properties.silence_duration_ms.type}}],!1;var s=n===e}else var s=!0;
if(s){if(r.threshold!==void 0){let o=r.threshold,n=e;if(typeof o!="number"&&o!==null)return Bt.errors=[{instancePath:i+"/threshold",schemaPath:"#/properties/thr\
eshold/type",keyword:"type",params:{type:Vn.properties.threshold.type}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let o=r.type,n=e;if(typeof o!="st\
ring"&&o!==null)return Bt.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:Vn.properties.type.type}}],!1;var s=n===
e}else var s=!0}}}else return Bt.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Bt.errors=t,e===0}function Ye(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.client_secret!==
void 0){let l=r.client_secret,h=e,w=e,g=!1,u=e;Xs(l,{instancePath:i+"/client_secret",parentData:r,parentDataProperty:"client_secret",rootData:y})||(t=t===null?Xs.
errors:t.concat(Xs.errors),e=t.length);var s=u===e;if(g=g||s,!g){let d=e;if(l!==null){let k={instancePath:i+"/client_secret",schemaPath:"#/properties/client_sec\
ret/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[k]:t.push(k),e++}var s=d===e;g=g||s}if(g)e=w,t!==null&&(w?t.length=w:t=null);else{let d={instancePath:i+
"/client_secret",schemaPath:"#/properties/client_secret/anyOf",keyword:"anyOf",params:{}};return t===null?t=[d]:t.push(d),e++,Ye.errors=t,!1}var o=h===e}else var o=!0;
if(o){if(r.input_audio_format!==void 0){let l=r.input_audio_format,h=e;if(typeof l!="string"&&l!==null)return Ye.errors=[{instancePath:i+"/input_audio_format",schemaPath:"\
#/properties/input_audio_format/type",keyword:"type",params:{type:Gi.properties.input_audio_format.type}}],!1;var o=h===e}else var o=!0;if(o){if(r.input_audio_transcription!==
void 0){let l=r.input_audio_transcription,h=e,w=e,g=!1,u=e;Ys(l,{instancePath:i+"/input_audio_transcription",parentData:r,parentDataProperty:"input_audio_transc\
ription",rootData:y})||(t=t===null?Ys.errors:t.concat(Ys.errors),e=t.length);var n=u===e;if(g=g||n,!g){let P=e;if(l!==null){let A={instancePath:i+"/input_audio_\
transcription",schemaPath:"#/properties/input_audio_transcription/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[A]:t.push(A),e++}var n=P===e;g=
g||n}if(g)e=w,t!==null&&(w?t.length=w:t=null);else{let P={instancePath:i+"/input_audio_transcription",schemaPath:"#/properties/input_audio_transcription/anyOf",
keyword:"anyOf",params:{}};return t===null?t=[P]:t.push(P),e++,Ye.errors=t,!1}var o=h===e}else var o=!0;if(o){if(r.modalities!==void 0){let l=r.modalities,h=e;if(!Array.
isArray(l)&&l!==null)return Ye.errors=[{instancePath:i+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:Gi.properties.modalities.
type}}],!1;if(e===h&&Array.isArray(l)){var p=!0;let g=l.length;for(let u=0;u<g;u++){let d=l[u],P=e;if(typeof d!="string")return Ye.errors=[{instancePath:i+"/mod\
alities/"+u,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type:"string"}}],!1;if(!(d==="text"||d==="audio"))return Ye.errors=[{instancePath:i+
"/modalities/"+u,schemaPath:"#/properties/modalities/items/enum",keyword:"enum",params:{allowedValues:Gi.properties.modalities.items.enum}}],!1;var p=P===e;if(!p)
break}}var o=h===e}else var o=!0;if(o){if(r.turn_detection!==void 0){let l=r.turn_detection,h=e,w=e,g=!1,u=e;Bt(l,{instancePath:i+"/turn_detection",parentData:r,
parentDataProperty:"turn_detection",rootData:y})||(t=t===null?Bt.errors:t.concat(Bt.errors),e=t.length);var f=u===e;if(g=g||f,!g){let P=e;if(l!==null){let A={instancePath:i+
"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf/1/type",keyword:"type",params:{type:"null"}};t===null?t=[A]:t.push(A),e++}var f=P===e;g=g||f}if(g)
e=w,t!==null&&(w?t.length=w:t=null);else{let P={instancePath:i+"/turn_detection",schemaPath:"#/properties/turn_detection/anyOf",keyword:"anyOf",params:{}};return t===
null?t=[P]:t.push(P),e++,Ye.errors=t,!1}var o=h===e}else var o=!0;if(o){if(r.id!==void 0){let l=r.id,h=e;if(typeof l!="string"&&l!==null)return Ye.errors=[{instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Gi.properties.id.type}}],!1;var o=h===e}else var o=!0;if(o){if(r.object!==void 0){let l=r.object,
h=e;if(typeof l!="string"&&l!==null)return Ye.errors=[{instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:Gi.properties.
object.type}}],!1;var o=h===e}else var o=!0;if(o)if(r.expires_at!==void 0){let l=r.expires_at,h=e;if(typeof l!="number"&&l!==null)return Ye.errors=[{instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Gi.properties.expires_at.type}}],!1;var o=h===e}else var o=!0}}}}}}}else return Ye.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ye.errors=t,e===0}function wi(r,{instancePath:i="",parentData:O,parentDataProperty:j,
rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.session===void 0&&(o="session")||r.type===void 0&&(o="type"))return wi.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="st\
ring"&&n!==null)return wi.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Ay.properties.event_id.type}}],
!1;var s=p===e}else var s=!0;if(s){if(r.session!==void 0){let n=e;Ye(r.session,{instancePath:i+"/session",parentData:r,parentDataProperty:"session",rootData:y})||
(t=t===null?Ye.errors:t.concat(Ye.errors),e=t.length);var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return wi.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="transcription_session.updated")return wi.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transcription_session.updated"}}],!1;var s=p===e}else var s=!0}}else
return wi.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return wi.errors=t,e===0}var Qa=Ds,xy={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.started"}},required:["response_id","type"]};function Ds(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Ds.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Ds.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:xy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!=
"string")return Ds.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Ds.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.started")return Ds.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.started"}}],!1;var s=p===e}else var s=!0}}else return Ds.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Ds.errors=t,e===0}var Xa=qs,Dy={type:"object",properties:{event_id:{type:["string","null"]},response_id:{type:"string"},type:{
type:"string",const:"output_audio_buffer.stopped"}},required:["response_id","type"]};function qs(r,{instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===void 0&&(o="response_id")||r.type===void 0&&(o="type"))return qs.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&
n!==null)return qs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:Dy.properties.event_id.type}}],!1;var s=p===
e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!="string")return qs.errors=[{instancePath:i+"/response_id",schemaPath:"#/proper\
ties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return qs.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.stopped")return qs.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_audio_buffer.stopped"}}],!1;var s=p===e}else var s=!0}}else
return qs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qs.errors=t,e===0}var Ya=Vs,qy={type:"object",properties:{
event_id:{type:["string","null"]},response_id:{type:"string"},type:{type:"string",const:"output_audio_buffer.cleared"}},required:["response_id","type"]};function Vs(r,{
instancePath:i="",parentData:O,parentDataProperty:j,rootData:y=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.response_id===
void 0&&(o="response_id")||r.type===void 0&&(o="type"))return Vs.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(r.event_id!==void 0){let n=r.event_id,p=e;if(typeof n!="string"&&n!==null)return Vs.errors=[{instancePath:i+"/event_id",schemaPath:"#/properties/event_id/\
type",keyword:"type",params:{type:qy.properties.event_id.type}}],!1;var s=p===e}else var s=!0;if(s){if(r.response_id!==void 0){let n=e;if(typeof r.response_id!=
"string")return Vs.errors=[{instancePath:i+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else
var s=!0;if(s)if(r.type!==void 0){let n=r.type,p=e;if(typeof n!="string")return Vs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}}],!1;if(n!=="output_audio_buffer.cleared")return Vs.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"c\
onst",params:{allowedValue:"output_audio_buffer.cleared"}}],!1;var s=p===e}else var s=!0}}else return Vs.errors=[{instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return Vs.errors=t,e===0}var Ey={ga:new Map(Object.entries({"conversation.item.create":ip,"conversation.item.delete":np,"conversation.item.retrieve":op,"conversation.item.truncate":pp,"\
input_audio_buffer.append":ap,"input_audio_buffer.clear":lp,"output_audio_buffer.clear":yp,"input_audio_buffer.commit":fp,"response.cancel":up,"response.create":dp,
"session.update":cp,"conversation.created":mp,"conversation.item.created":_p,"conversation.item.deleted":vp,"conversation.item.input_audio_transcription.complet\
ed":hp,"conversation.item.input_audio_transcription.delta":gp,"conversation.item.input_audio_transcription.failed":kp,"conversation.item.retrieved":wp,"conversa\
tion.item.truncated":Pp,error:bp,"input_audio_buffer.cleared":Op,"input_audio_buffer.committed":jp,"input_audio_buffer.dtmf_event_received":Ap,"input_audio_buff\
er.speech_started":xp,"input_audio_buffer.speech_stopped":Dp,"rate_limits.updated":qp,"response.output_audio.delta":Vp,"response.output_audio.done":Ep,"response\
.output_audio_transcript.delta":$p,"response.output_audio_transcript.done":Rp,"response.content_part.added":Cp,"response.content_part.done":Tp,"response.created":Ip,
"response.done":Mp,"response.function_call_arguments.delta":Sp,"response.function_call_arguments.done":Fp,"response.output_item.added":Up,"response.output_item.\
done":Np,"response.output_text.delta":Kp,"response.output_text.done":Lp,"session.created":zp,"session.updated":Gp,"output_audio_buffer.started":Bp,"output_audio\
_buffer.stopped":Wp,"output_audio_buffer.cleared":Hp,"conversation.item.added":Jp,"conversation.item.done":Qp,"input_audio_buffer.timeout_triggered":Xp,"convers\
ation.item.input_audio_transcription.segment":Yp,"mcp_list_tools.in_progress":Zp,"mcp_list_tools.completed":ea,"mcp_list_tools.failed":ra,"response.mcp_call_arg\
uments.delta":ta,"response.mcp_call_arguments.done":sa,"response.mcp_call.in_progress":ia,"response.mcp_call.completed":na,"response.mcp_call.failed":oa})),beta:new Map(
Object.entries({"conversation.item.create":pa,"conversation.item.delete":aa,"conversation.item.retrieve":la,"conversation.item.truncate":ya,"input_audio_buffer.\
append":fa,"input_audio_buffer.clear":ua,"output_audio_buffer.clear":da,"input_audio_buffer.commit":ca,"response.cancel":ma,"response.create":_a,"session.update":va,
"transcription_session.update":ha,"conversation.created":ga,"conversation.item.created":ka,"conversation.item.deleted":wa,"conversation.item.input_audio_transcr\
iption.completed":Pa,"conversation.item.input_audio_transcription.delta":ba,"conversation.item.input_audio_transcription.failed":Oa,"conversation.item.retrieved":ja,
"conversation.item.truncated":Aa,error:xa,"input_audio_buffer.cleared":Da,"input_audio_buffer.committed":qa,"input_audio_buffer.speech_started":Va,"input_audio_\
buffer.speech_stopped":Ea,"rate_limits.updated":$a,"response.audio.delta":Ra,"response.audio.done":Ca,"response.audio_transcript.delta":Ta,"response.audio_trans\
cript.done":Ia,"response.content_part.added":Ma,"response.content_part.done":Sa,"response.created":Fa,"response.done":Ua,"response.function_call_arguments.delta":Na,
"response.function_call_arguments.done":Ka,"response.output_item.added":La,"response.output_item.done":za,"response.text.delta":Ga,"response.text.done":Ba,"sess\
ion.created":Wa,"session.updated":Ha,"transcription_session.updated":Ja,"output_audio_buffer.started":Qa,"output_audio_buffer.stopped":Xa,"output_audio_buffer.c\
leared":Ya}))};export{Ey as validators};
