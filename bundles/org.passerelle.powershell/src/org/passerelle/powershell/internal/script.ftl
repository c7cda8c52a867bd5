<#-- SPDX-License-Identifier: EPL-2.0 -->
<#-- The frame of a script. Plain texts come out as literals with their quotes; the other values are checked code. -->
#requires -Version 3.0
<#list head as line>
${line}
</#list>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
[string] $LogFolder = ${logFolder},
<#list files as file>
[string] ${file.parameter} = '',
</#list>
<#if resumes>
[string] $ResumeFile = '',
</#if>
<#if resultStem??>
[string[]] $ResultFile = @(),
</#if>
[int] $MaximumFailures = ${maximumFailures}
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$stepId = ${stepId}
$stem = ${stem}
$stamp = (Get-Date).ToString('yyyyMMdd-HHmmss', [System.Globalization.CultureInfo]::InvariantCulture)
$results = New-Object -TypeName 'System.Collections.ArrayList'
$warnings = New-Object -TypeName 'System.Collections.ArrayList'
$failures = 0
$reports = 0
$ready = $false
$recording = $false
$exitCode = 0

function Protect-Cell {
param([string] $Text)
if ($Text -match '\A[=+@\t\r''-]') { return '''' + $Text }
return $Text
}

function Add-Result {
param([string] $Object, [string] $Before, [string] $After, [string] $Status, [string] $Message)
if ($Status -eq 'Failed') { $script:failures++ }
$result = New-Object -TypeName 'PSObject' -Property @{
StepId = (Protect-Cell -Text $stepId)
Object = (Protect-Cell -Text $Object)
Before = (Protect-Cell -Text $Before)
After = (Protect-Cell -Text $After)
Status = $Status
Message = (Protect-Cell -Text $Message)
Time = (Get-Date).ToString('s', [System.Globalization.CultureInfo]::InvariantCulture)
}
$null = $results.Add($result)
Write-Output -InputObject ($Status + ' | ' + $Object + ' | ' + $Before + ' | ' + $After + ' | ' + $Message)
}

function Get-PropertyText {
param($InputObject, [string[]] $Property)
$text = ''
foreach ($path in $Property) {
if ($text -eq '') {
$text = @(foreach ($each in @($InputObject)) {
$value = $each
foreach ($name in $path.Split('.')) {
if (($null -ne $value) -and ($name -ne '')) { $value = $value.$name }
}
if ($null -ne $value) { [string] $value }
}) -join '; '
}
}
return $text
}
<#if uses.single>

function Get-Single {
param($InputObject)
$found = @($InputObject)
if ($found.Count -ne 1) { throw (${text["unit.notOne"]} + ' ' + $found.Count) }
return $found[0]
}
</#if>
<#if uses.report>

function Get-ReportPath {
param([string] $Name)
$script:reports++
return (Join-Path -Path $LogFolder -ChildPath ($stem + '_' + $stamp + '_' + $Name + '_' + $script:reports + '.html'))
}
</#if>
<#if uses.secret>

function ConvertTo-PlainText {
param([System.Security.SecureString] $Secret)
$pointer = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($Secret)
try { return [System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($pointer) }
finally { [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($pointer) }
}
</#if>
<#if files?size != 0 || resultStem??>

function Read-Row {
param([string] $Path, [string[]] $Column)
if (-not (Test-Path -LiteralPath $Path -PathType 'Leaf')) { throw (${text["missing.file"]} + ' ' + $Path) }
foreach ($line in @(Import-Csv -Path $Path -Delimiter ';' -Encoding 'UTF8')) {
$cells = @{}
foreach ($cell in $line.PSObject.Properties) { $cells[$cell.Name] = ([string] $cell.Value) -replace '\A''', '' }
foreach ($name in $Column) {
if (-not $cells.ContainsKey($name)) { throw (${text["missing.column"]} + ' ' + $name) }
}
New-Object -TypeName 'PSObject' -Property $cells
}
}

function Confirm-Cell {
param([string] $Text, [string] $Pattern, [string] $Column)
if ($Text -notmatch $Pattern) { throw (${text["row.cell"]} + ' ' + $Column + ' = ' + $Text) }
}

function Read-Result {
param([string[]] $Path, [string[]] $Status)
$known = $false
$last = @{}
foreach ($file in $Path) {
foreach ($line in @(Read-Row -Path $file -Column @('StepId', 'Object', 'Before', 'After', 'Status', 'Time'))) {
if ($line.StepId -eq $stepId) {
$known = $true
if ($Status -contains $line.Status) { $last[$line.Object] = $line }
}
}
}
if (-not $known) { throw (${text["missing.result"]} + ' ' + ($Path -join '; ')) }
return @($last.Values | Sort-Object -Property 'Time' -Descending)
}
</#if>

try {
if (-not (Test-Path -LiteralPath $LogFolder)) { $null = New-Item -Path $LogFolder -ItemType 'Directory' -WhatIf:$false }
Start-Transcript -Path (Join-Path -Path $LogFolder -ChildPath ($stem + '_' + $stamp + '.log')) -WhatIf:$false
$recording = $true

<#list preconditions as precondition>
<@missing precondition/>
</#list>
<#list files as file>
if (${file.parameter} -eq '') { ${file.parameter} = Join-Path -Path $PSScriptRoot -ChildPath ${file.path} }
${file.rows} = @(Read-Row -Path ${file.parameter} -Column ${file.columns})
</#list>
<#if resumes>
$finished = @{}
if ($ResumeFile -ne '') {
foreach ($line in @(Read-Result -Path $ResumeFile -Status @('Done', 'Skipped'))) { $finished[$line.Object] = $line }
}
</#if>
<#if resultStem??>
if ($ResultFile.Count -eq 0) {
$ResultFile = @(Get-ChildItem -LiteralPath $LogFolder -File | Where-Object -FilterScript { $_.Name -like (${resultStem} + '_????????-??????.csv') } | Sort-Object -Property 'Name' | Select-Object -ExpandProperty 'FullName')
}
$undone = @(Read-Result -Path $ResultFile -Status 'Done')
</#if>
$ready = $true
<#list questions as question>
<#if question.always>
${question.variable} = ${question.ask} ${question.prompt}
<#else>
if ($WhatIfPreference) { ${question.variable} = ${question.placeholder} } else { ${question.variable} = ${question.ask} ${question.prompt} }
</#if>
</#list>

<#list work as part>
<#if part.kind == "unit">
<@unit part false/>
<#else>
foreach (${part.variable} in ${part.source}) {
if ($failures -ge $MaximumFailures) { throw (${text["loop.threshold"]} + ' ' + $failures) }
<@unit part true/>
}
</#if>

</#list>
}
catch {
Write-Warning -Message $_.Exception.Message
if ($ready) { $exitCode = 1 } else { $exitCode = 2 }
}
finally {
if ($results.Count -gt 0) {
$results | Select-Object -Property @('StepId', 'Object', 'Before', 'After', 'Status', 'Message', 'Time') | Export-Csv -Path (Join-Path -Path $LogFolder -ChildPath ($stem + '_' + $stamp + '.csv')) -Delimiter ';' -Encoding 'UTF8' -NoTypeInformation -WhatIf:$false
}
$done = @($results | Where-Object -FilterScript { $_.Status -eq 'Done' }).Count
$skipped = @($results | Where-Object -FilterScript { $_.Status -eq 'Skipped' }).Count
Write-Output -InputObject (${text["end.summary"]} + ' ' + $done + ', ' + $skipped + ', ' + $failures)
if ($recording) { $null = Stop-Transcript }
}
if (($exitCode -eq 0) -and ($failures -gt 0)) { $exitCode = 1 }
exit $exitCode
<#macro missing precondition>
<#switch precondition.kind>
<#case "lync">
if (@(Get-Module -Name 'Lync' -ListAvailable).Count -gt 0) { Import-Module -Name 'Lync' -ErrorAction 'Stop' }
if (@(Get-Module -Name 'Lync').Count -eq 0) { throw ${text["missing.lync"]} }
if (-not ([string] (Get-CsServerVersion -ErrorAction 'Stop')).Contains('5.0.8308')) { throw ${text["missing.lync"]} }
<#break>
<#case "wmi">
if (@(Get-Command -Name 'Move-CsLegacyUser' -CommandType 'Function' -ErrorAction 'SilentlyContinue').Count -gt 0) { throw ${text["missing.local"]} }
if (@(Get-WmiObject -Namespace 'root\cimv2' -List -ErrorAction 'Stop' | Where-Object -FilterScript { $_.Name -like 'MSFT_SIP*' }).Count -eq 0) { throw ${text["missing.wmi"]} }
<#break>
<#case "module">
if (@(Get-Module -Name ${precondition.name} -ListAvailable).Count -eq 0) { throw (${text["missing.module"]} + ' ' + ${precondition.name}) }
Import-Module -Name ${precondition.name} -ErrorAction 'Stop'
<#break>
<#case "computer">
if (${precondition.names} -notcontains [System.Net.Dns]::GetHostEntry('').HostName) { throw (${text["missing.computer"]} + ' ' + (${precondition.names} -join ', ')) }
<#break>
<#case "member">
$principal = New-Object -TypeName 'System.Security.Principal.WindowsPrincipal' -ArgumentList @([System.Security.Principal.WindowsIdentity]::GetCurrent())
if (@(${precondition.names} | Where-Object -FilterScript { $principal.IsInRole($_) }).Count -eq 0) { throw (${text["missing.member"]} + ' ' + (${precondition.names} -join ', ')) }
<#break>
<#case "that">
if (-not ${precondition.condition}) { throw ${precondition.message} }
<#break>
</#switch>
</#macro>
<#macro unit part inLoop>
$object = ''
$before = ''
$warnings.Clear()
try {
$object = ${part.object}
<#list part.cells as cell>
Confirm-Cell -Text ${cell.value} -Pattern ${cell.pattern} -Column ${cell.name}
</#list>
<#if part.resumes!false>
if ($finished.ContainsKey($object)) {
Add-Result -Object $object -Before $finished[$object].Before -After $finished[$object].After -Status 'Skipped' -Message ${text["unit.earlier"]}
continue
}
</#if>
<#if part.excluded??>
if (${part.excluded} -match '\A(?:true|yes|oui|vrai|1)\z') {
Add-Result -Object $object -Status 'Skipped' -Message ${text["unit.excluded"]}
continue
}
</#if>
<#if part.before??>
$before = ${part.before}
</#if>
<#if part.guard??>
if ${part.guard} {
Add-Result -Object $object -Before $before -After $before -Status 'Skipped' -Message ${text["unit.done"]}
}
else {
</#if>
<#if part.unchanged??>
if (-not ${part.unchanged}) { throw ${text["unit.changed"]} }
</#if>
<#list part.requirements as requirement>
if (-not ${requirement.condition}) { throw ${requirement.message} }
</#list>
<#if part.changes?size == 0>
if ($WhatIfPreference) {
$after = $before
$reason = ${text["dry.holds"]}
try {
if (-not ${part.verification}) { $reason = ${part.unverified} }
}
catch { $reason = $_.Exception.Message }
Add-Result -Object $object -Before $before -After $before -Status 'WhatIf' -Message $reason
}
else {
<@verify part/>
Add-Result -Object $object -Before $before -After $before -Status 'Done' -Message ''
}
<#elseif part.printed>
if ($WhatIfPreference) {
<#list part.changes as change>
Write-Output -InputObject (${text["dry.wouldRun"]} + ' ' + ${change.shown})
</#list>
Add-Result -Object $object -Before $before -After $before -Status 'WhatIf' -Message ''
}
else {
<@changes part/>
<@verify part/>
<@done part/>
}
<#else>
<@changes part/>
if ($WhatIfPreference) {
Add-Result -Object $object -Before $before -After $before -Status 'WhatIf' -Message ''
}
else {
<@verify part/>
<@done part/>
}
</#if>
<#if part.guard??>
}
</#if>
}
catch {
$reason = $_.Exception.Message
Add-Result -Object $object -Before $before -Status 'Failed' -Message $reason
<#if !inLoop && part.stops>
throw
</#if>
}
</#macro>
<#macro changes part>
<#list part.changes as change>
<#if change.onlyIf??>
if ${change.onlyIf} {
${change.call}
}
<#else>
${change.call}
</#if>
</#list>
</#macro>
<#macro verify part>
<#if part.verification??>
<#if part.waits??>
$limit = (Get-Date).AddSeconds(${part.waits.atMost})
<@lookAgain part/>
$verified = ${part.verification}
while ((-not $verified) -and ((Get-Date) -lt $limit)) {
Start-Sleep -Seconds ${part.waits.every}
<@lookAgain part/>
$verified = ${part.verification}
}
if (-not $verified) { throw ${part.unverified} }
<#else>
<@lookAgain part/>
if (-not ${part.verification}) { throw ${part.unverified} }
</#if>
<#else>
<@lookAgain part/>
</#if>
</#macro>
<#macro lookAgain part>
<#if part.before??>
$after = ${part.before}
</#if>
</#macro>
<#macro done part>
<#if part.before??>
Add-Result -Object $object -Before $before -After $after -Status 'Done' -Message ($warnings -join ' ')
<#else>
Add-Result -Object $object -Before $before -Status 'Done' -Message ($warnings -join ' ')
</#if>
</#macro>
